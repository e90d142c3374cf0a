import type { BaselineEntry, Finding, Report, ReportedDiscrepancy } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { isWithdrawn, saidBy } from './marked.ts'

/** What is taken in beside what is news. */
export interface Intake {
  /** What is of info severity, too: where a house comes to take it for grave, it is known then. Else only where the run fails on info, or it is known already. */
  readonly info?: boolean
  /** Readings, too, that the baseline has as withdrawn. */
  readonly withdrawn?: boolean
}

/**
 * What a later run should take as known: every discrepancy of minor severity or above, by id.
 *
 * What a gated report was told by its baseline is kept, except of an entry that is over.
 * A reading that the baseline has as withdrawn is not to be known, unless it is asked for.
 */
export function baselineOf(
  { findings, options }: Pick<Report, 'findings' | 'options'>,
  { info = options.failOn === 'info', withdrawn = false }: Intake = {},
): BaselineEntry[] {
  const isWanted = (discrepancy: ReportedDiscrepancy): boolean =>
    (info || discrepancy.severity !== 'info' || discrepancy.state !== 'new') && (withdrawn || !isWithdrawn(discrepancy))
  const entries = findings.flatMap((finding) => finding.discrepancies.filter(isWanted).map((discrepancy) => entryOf(discrepancy, finding)))
  return entries.toSorted((a, b) => byCodeUnit(a.id, b.id))
}

function entryOf(discrepancy: ReportedDiscrepancy, finding: Finding): BaselineEntry {
  const { id, kind, severity, state } = discrepancy
  return {
    id,
    kind,
    severity,
    ...fingerprint(discrepancy, finding),
    ...(state !== 'new' && saidBy(discrepancy)),
    ...(state === 'accepted' && { accepted: true }),
  }
}
