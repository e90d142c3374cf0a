import type { BaselineEntry, Finding, Report, ReportedDiscrepancy, Severity } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { gravity } from '../text/gravity.ts'
import { isWithdrawn, saidBy } from './marked.ts'

/** What is taken in. */
export interface Intake {
  /** The least severe that is new; if absent, minor, or info where the run fails on that. */
  readonly least?: Severity
  /** Readings, too, that the baseline has as withdrawn. */
  readonly withdrawn?: boolean
}

/**
 * What a later run should take as known: every discrepancy of minor severity or above, and what is known already; by id.
 *
 * What a gated report was told by its baseline is kept, except of an entry that is over.
 * A reading that the baseline has as withdrawn is not to be known, unless it is asked for.
 */
export function baselineOf(
  { findings, options }: Pick<Report, 'findings' | 'options'>,
  { least = options.failOn === 'info' ? 'info' : 'minor', withdrawn = false }: Intake = {},
): BaselineEntry[] {
  const isWanted = (discrepancy: ReportedDiscrepancy): boolean =>
    (discrepancy.state !== 'new' || gravity(discrepancy.severity) >= gravity(least)) && (withdrawn || !isWithdrawn(discrepancy))
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
