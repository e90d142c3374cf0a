import type { Finding, Report, ReportedDiscrepancy, State } from '../model.ts'
import { isWanted } from './entries.ts'
import type { ReportOptions } from './reporter.ts'
import { worstFirst } from './severities.ts'

/** A discrepancy, and the finding it is of. */
export interface Told {
  readonly finding: Finding
  readonly discrepancy: ReportedDiscrepancy
}

const STATES: readonly State[] = ['new', 'known', 'accepted']

/** All discrepancies asked for: what is new before what is known and what is accepted, worst first, what may be none last among its like. */
export function newsFirst({ findings }: Pick<Report, 'findings'>, options: Pick<ReportOptions, 'minSeverity' | 'verbose'>): Told[] {
  return findings
    .flatMap((finding) =>
      finding.discrepancies.flatMap((discrepancy) => (isWanted(discrepancy, options) ? [{ finding, discrepancy }] : [])),
    )
    .toSorted(
      ({ discrepancy: one }, { discrepancy: other }) =>
        STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
        worstFirst(one, other) ||
        Number(one.confidence === 'low') - Number(other.confidence === 'low'),
    )
}
