import type { Passage } from './passage.ts'
import type { Quoted } from './quoted.ts'
import type { Size } from './size.ts'

/** A known text and the editions that print it inside marks. */
export interface Known {
  readonly passage: Passage
  readonly size: Size
  readonly editions: ReadonlySet<number>
}

/** Words of a known text that are looked at together: no passage is longer than half of it. */
export const PIECE = 2400

/** The distinct texts among quotations that say no less than so much, a long one in pieces. Linear. */
export function knownTexts(quoted: readonly Quoted[], least: Pick<Size, 'words' | 'bits'>): Known[] {
  const texts: Known[] = []
  const ofText = new Map<number, Set<number>>()
  for (const { passage, size, edition, text: key } of quoted) {
    if (size.words < least.words || size.bits < least.bits) continue
    const known = ofText.get(key)
    if (known) {
      known.add(edition)
      continue
    }
    const own = new Set([edition])
    ofText.set(key, own)
    for (const piece of piecesOf(passage)) texts.push({ passage: piece, size, editions: own })
  }
  return texts
}

/** A long text in pieces that reach into each other: looking at a hit costs no more in a book than in a speech. */
function piecesOf(passage: Passage): Passage[] {
  const { length } = passage.ids
  if (length <= PIECE) return [passage]
  return Array.from({ length: Math.ceil(length / (PIECE / 2)) - 1 }, (_, i) => {
    const [from, to] = [(i * PIECE) / 2, (i * PIECE) / 2 + PIECE]
    return {
      ids: passage.ids.subarray(from, to),
      soft: passage.soft.subarray(from, to),
      cut: passage.cut.subarray(from, to),
      bits: passage.bits.subarray(from, to),
      stock: passage.stock.subarray(from, to),
    }
  })
}
