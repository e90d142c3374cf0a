import type { Block } from '../display/block.ts'
import type { Found } from '../found.ts'

/**
 * The blocks of an article, the answers of an interview under Q and A given to the only person named outside it; to nobody if there are two.
 *
 * > | Ona Bray mends nets.
 * > | Q: Who locked it?
 * > | A: I did, at six.
 */
export function answered({ blocks, names: { namings } }: Pick<Found, 'blocks' | 'names'>): readonly Block[] {
  const turns = blocks.filter(({ turn }) => turn !== undefined)
  const last = turns.at(-1)
  if (!last) return blocks
  const [from, to] = [turns[0]?.start ?? 0, last.rest?.at(-1)?.end ?? last.end]
  const outside = namings.filter(({ start, person }) => person.name.includes(' ') && (start < from || start > to))
  const [speaker] = outside
  if (!speaker || outside.some(({ person }) => person !== speaker.person)) return blocks
  return blocks.map((block) => (block.turn === 'answer' ? { ...block, speaker } : block))
}
