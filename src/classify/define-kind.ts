import type { Collation, Confidence, Family, Severity, Weight } from '../model.ts'
import type { Difference, Ironing, Setting } from './difference.ts'
import type { Variation } from './variations.ts'
import type { Word } from './words.ts'

/** What a kind says of a variation that is of it. */
export interface Ruling {
  /** Which rule fired, in a few words. */
  readonly rule: string
  /** Where it is not the kind's own. */
  readonly severity?: Severity
  /** The same word in another form: neither a written source nor display type makes it graver. */
  readonly unraised?: true
  /** Brackets, an ellipsis or reopened marks show the alteration. */
  readonly marked?: true
  /** Where it is less sure than the match that both sides print one utterance. */
  readonly confidence?: Confidence
}

/** Something a kind finds that no single place shows. */
export interface Survey extends Ruling, Pick<Variation, 'loci' | 'lemma' | 'variant'> {}

/** A sort of discrepancy. Its prose stands beside it, in `<kind>.md`. */
export interface Kind {
  /** Its name, as in `variorum explain <kind>`. */
  readonly kind: string
  /** Its short name for people. */
  readonly title: string
  readonly weight: Weight
  readonly family: Family
  /** How grave it is where nothing raises or lowers it. */
  readonly severity: Severity
  /** Its rules look at the medium. */
  readonly asksMedium?: true
  /** For variants that keep the words: both sides with what does not count ironed out. If they then agree, the variation is of this kind. */
  readonly iron?: (ironing: Ironing) => readonly Word[]
  /** Another way to iron both sides, where the first does not make them agree. */
  readonly ironElse?: (ironing: Ironing) => readonly Word[]
  /** For all others: whether a variation is of this kind. */
  readonly recognise?: (difference: Difference) => Ruling | undefined
  /** What only the collation as a whole shows. */
  readonly survey?: (collation: Collation, setting: Setting) => readonly Survey[]
}

/** Defines a kind; what is left out is as for most: family `wording`. */
export function defineKind(kind: Omit<Kind, 'family'> & Partial<Pick<Kind, 'family'>>): Kind {
  return { family: 'wording', ...kind }
}
