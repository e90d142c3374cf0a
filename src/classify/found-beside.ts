import type { Discrepancy } from '../model.ts'
import type { Kind } from './define-kind.ts'

/** What is to be told of a discrepancy that no difference of a collation shows; what is left out is as its kind has it. */
type Found = Pick<Discrepancy, 'confidence' | 'loci' | 'lemma' | 'variant' | 'rule'> & Partial<Discrepancy>

/** A discrepancy of a kind, found beside the collation: in display type against the text, in a correction note, in the style of a house. */
export function foundBeside({ kind, family, weight, severity }: Kind, { confidence, ...found }: Found): Discrepancy {
  return { kind, family, weight, severity, confidence, marked: false, direction: 'unknown', ...found }
}
