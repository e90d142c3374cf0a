import type { Quotation, ReportedDiscrepancy, Side } from '../model.ts'
import { among } from '../text/among.ts'
import { type Examined, stretchOf, type Stretch } from './examined.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** The discrepancies of a finding that are about one quotation of the draft. */
export function theirsOn(examined: Examined, stretch: Stretch, quotation: Quotation): ReportedDiscrepancy[] {
  return examined.finding.discrepancies.filter(
    (discrepancy) => concerns(discrepancy, examined, stretch, quotation) && isHeld(discrepancy, examined, stretch),
  )
}

/** Whether it is about the words of this quotation, and not about another one of the same witness. */
function concerns(
  { loci, lemma, variant }: ReportedDiscrepancy,
  examined: Examined,
  { witness, loci: own }: Stretch,
  quotation: Quotation,
): boolean {
  if (![lemma, variant].some(({ sigla }) => sigla.includes(witness.siglum))) return false
  if (loci.length === 0 || witness.quotations.length === 1 || loci.some((at) => own.has(at))) return true
  // What lies beyond all its quotations is about the one it lies next to.
  const nearest = witness.quotations
    .map((each) => ({ each, distance: distanceOf(stretchOf(examined, each), loci[0] ?? 0) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  return nearest?.each.id === quotation.id
}

function distanceOf(stretch: Stretch | undefined, locus: number): number {
  return Math.min(...Array.from(stretch?.loci ?? [], (at) => Math.abs(at - locus)))
}

/** Whether it is held against this quotation: what a headline has otherwise against no other line; where the draft only differs from itself, that is the headline's fault, or that of words nobody else has. */
function isHeld({ family, lemma, variant }: ReportedDiscrepancy, { collation }: Examined, { witness }: Stretch): boolean {
  if (family === 'display') return variant.sigla.includes(witness.siglum) || [lemma, variant].some(({ sigla }) => sigla.length === 0)
  const [own, theirs] = lemma.sigla.includes(witness.siglum) ? [lemma, variant] : [variant, lemma]
  const hasOthers = ({ sigla }: Side): boolean => {
    const isOne = among(sigla)
    return collation.cluster.witnesses.some((each) => isOne(each.siglum) && !isOfDraft(each))
  }
  const isHeadlineOnly = ({ sigla }: Side): boolean => {
    const isOne = among(sigla)
    return collation.cluster.witnesses.every(({ siglum, quotations }) => !isOne(siglum) || quotations[0].form === 'display')
  }
  if (hasOthers(theirs)) return true
  if (hasOthers(own)) return false
  return witness.quotations[0].form === 'display' || !isHeadlineOnly(theirs)
}
