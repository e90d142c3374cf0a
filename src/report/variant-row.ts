import type { Finding, ReportedDiscrepancy, Side } from '../model.ts'
import { among } from '../text/among.ts'
import { CARET } from './wording-runs.ts'
import { displayWords } from './display-words.ts'
import { BY_EAR, doubtWords } from './doubt-words.ts'
import type { Entry } from './entries.ts'
import type { Spot } from './link.ts'
import { inert } from './inert.ts'
import { siglaOf, wordsOf } from './sides.ts'
import { reasonWords, standingWords } from './standing-words.ts'
import { type Articles, spotOf, whereabouts } from './whereabouts.ts'

/** What one line of the apparatus says, not yet set. */
export interface VariantRow {
  readonly discrepancy: ReportedDiscrepancy
  readonly number: string
  readonly lemma: string
  readonly lemmaSigla: string
  readonly variant: string
  readonly variantSigla: string
  readonly kind: string
  /** What one desk, a source or a transcript has to do with it, and the state where it is not new; empty where there is nothing to say. */
  readonly remarks: string
  /** What no reading shows: that one was taken back. */
  readonly sentence: string | undefined
  /** Why it may stand, or was taken back, where somebody said so. */
  readonly reason: string | undefined
  /** Where the variant stands, in words and for whoever opens it. */
  readonly place: string
  readonly spot: Spot | undefined
}

/** Puts a discrepancy into words for one line; a number that the line above has is not said again. */
export function variantRow({ discrepancy, number }: Entry, above: Entry | undefined, finding: Finding, articles: Articles): VariantRow {
  const { kind, lemma, variant } = discrepancy
  return {
    discrepancy,
    number: number === undefined || number === above?.number ? '' : String(number),
    lemma:
      lemma.kind === 'omitted' && discrepancy.loci.length > 0 ? `${CARET} ${wordsOf(lemma, discrepancy)}` : wordsOf(lemma, discrepancy),
    lemmaSigla: siglaOf(lemma.sigla),
    variant: wordsOf(variant, discrepancy),
    variantSigla: siglaOf(variant.sigla),
    kind,
    remarks: [...remarksOn(discrepancy, finding, articles), ...standingWords(discrepancy)].join(' · '),
    sentence: withdrawalOf(discrepancy),
    reason: reasonWords(discrepancy),
    place: whereabouts(discrepancy, finding, articles),
    spot: spotOf(discrepancy, finding, articles),
  }
}

/** Who still prints words that were taken back, and what they were corrected to: neither reading says so. */
export function withdrawalOf({ withdrawn, message }: ReportedDiscrepancy): string | undefined {
  return withdrawn ? inert(message) : undefined
}

/** What is to be said beside the kind: what one desk can mend by itself, what a source, a transcript or doubt has to do with it. */
export function remarksOn(discrepancy: ReportedDiscrepancy, finding: Finding, articles: Articles): string[] {
  const record = againstRecord(discrepancy, finding, articles)
  // What was heard says so already.
  const doubt = record.includes(BY_EAR) ? undefined : doubtWords(discrepancy)
  return [
    ...graveThoughMarked(discrepancy),
    ...displayWords(discrepancy, finding, articles),
    ...inOneHouse(discrepancy),
    ...record,
    ...(doubt === undefined ? [] : [doubt]),
  ]
}

/** Why an ellipsis or brackets do not excuse what they show: `leaves out a word that decides the meaning`. */
function graveThoughMarked({ marked, severity, rule }: ReportedDiscrepancy): string[] {
  const [why = ''] = rule.split(';')
  return marked && (severity === 'major' || severity === 'critical') ? [inert(why.replace(/^the ellipsis /, ''))] : []
}

/** What one desk can mend by itself. */
function inOneHouse({ also = [] }: ReportedDiscrepancy): string[] {
  return [
    ...(also.includes('same-outlet-inconsistency') ? ['same outlet'] : []),
    ...(also.includes('version-drift') ? ['two versions'] : []),
  ]
}

/** Where one side is known to the letter, or known by ear alone. */
function againstRecord({ direction, lemma, variant }: ReportedDiscrepancy, { cluster }: Finding, articles: Articles): string[] {
  if (direction === 'departs-from-source') return ['departs from the source']
  const isHeard = ({ sigla }: Side): boolean => {
    const isOne = among(sigla)
    const roles = cluster.witnesses.filter(({ siglum }) => isOne(siglum)).map(({ article }) => articles.get(article)?.role)
    return roles.length > 0 && roles.every((role) => role === 'transcript')
  }
  return [lemma, variant].some(isHeard) ? [BY_EAR] : []
}
