import type { Judged, Quotation, Withdrawn } from '../../../model.ts'
import { occurrences } from '../../../text/occurrences.ts'
import { byItself } from '../by-itself.ts'
import { withStillPrinted } from './still-printed.ts'

/** Quotations that no other article prints, and that print a reading which was withdrawn. */
export function printedAlone(
  quotations: readonly Quotation[],
  isMatched: (quotation: Quotation) => boolean,
  withdrawn: readonly Withdrawn[],
): Judged[] {
  if (withdrawn.length === 0) return []
  const found = quotations
    .filter((quotation) => !isMatched(quotation))
    .flatMap((quotation): Judged[] => {
      const collation = byItself(quotation)
      const discrepancies = withStillPrinted(collation, [], withdrawn)
      return discrepancies.length === 0 ? [] : [{ collation, discrepancies }]
    })
  const ids = occurrences(found.map(({ collation }) => collation.cluster.id))
  return found.map(({ collation, discrepancies }, i) => ({
    collation: { ...collation, cluster: { ...collation.cluster, id: ids[i] ?? collation.cluster.id } },
    discrepancies,
  }))
}
