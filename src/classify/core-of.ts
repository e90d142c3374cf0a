import type { Collation } from '../model.ts'
import { belongTogether } from './belong-together.ts'
import { type Judgement, keepsWords } from './judge.ts'
import { type Passage, passageOf } from './passage.ts'

/**
 * The loci at which two wordings differ in more than their spelling, of a difference that covers others as well; undefined where they are all of them.
 *
 * `grandson learnt` against `granddaughter learned` is about `grandson`: how the others spell the next word decides whether it is told in one
 * breath, and what the difference is known by must not hang on that.
 */
export function coreOf(collation: Collation, { kind, difference }: Judgement): readonly number[] | undefined {
  const { matter, loci, lemma, variant, setting, left, right } = difference
  if (matter !== 'words' || kind.weight !== 'substantive' || loci.length < 2 || left.length + right.length === 0) return undefined
  const isSpelled = (at: number): boolean => {
    const [one, other] = [passageOf(collation, [at], lemma.sigla), passageOf(collation, [at], variant.sigla)]
    if (one.text === other.text || !isWhole(one) || !isWhole(other)) return false
    return keepsWords({ matter, loci: [at], lemma: one, variant: other }, setting)
  }
  const core = loci.filter((at) => !isSpelled(at))
  return core.length > 0 && core.length < loci.length ? core : undefined
}

/** Whether words stand by themselves: not `ca` of `can't`. */
function isWhole({ tokens, before, after }: Passage): boolean {
  const [first, last, previous, next] = [tokens[0], tokens.at(-1), before.at(-1), after[0]]
  if (!first || !last) return false
  return !(previous && belongTogether(previous, first)) && !(next && belongTogether(last, next))
}
