import type { Collation } from '../model.ts'
import { type Judgement, keepsWords } from './judge.ts'
import { passageOf } from './passage.ts'

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
    return one.text !== other.text && keepsWords({ matter, loci: [at], lemma: one, variant: other }, setting)
  }
  const core = loci.filter((at) => !isSpelled(at))
  return core.length > 0 && core.length < loci.length ? core : undefined
}
