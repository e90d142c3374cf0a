import type { Finding, Judged, ReportedDiscrepancy } from '../model.ts'
import { occurrences } from '../text/occurrences.ts'
import { formsIn } from './forms.ts'
import { identity } from './identity.ts'
import { sentence } from './sentence.ts'
import { standing } from './standing.ts'
import { reportedWitness } from './witness.ts'

export { places } from './places.ts'

/** What a report says of one cluster: its witnesses with their places, the aligned readings, and every discrepancy in words. */
export function finding({ collation, discrepancies, off }: Judged): Finding {
  const { id, speaker, medium, witnesses } = collation.cluster
  const ids = occurrences(discrepancies.map((discrepancy) => identity(discrepancy, collation)))
  return {
    cluster: { id, ...(speaker !== undefined && { speaker }), medium, witnesses: witnesses.map(reportedWitness) },
    loci: collation.loci.map(({ readings }) => ({
      readings: readings.map(({ kind, sigla, independent, text }) => ({ kind, sigla, independent, text })),
    })),
    ...(collation.transpositions && { transpositions: collation.transpositions }),
    discrepancies: discrepancies.map((discrepancy, i): ReportedDiscrepancy => {
      const places = standing(discrepancy, collation)
      const message = sentence(discrepancy, collation.cluster, places, formsIn(discrepancy, collation))
      return { id: ids[i] ?? '', ...discrepancy, places, message, state: 'new' }
    }),
    ...(off && { off }),
  }
}
