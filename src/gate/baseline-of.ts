import type { BaselineEntry, Report } from '../model.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/**
 * What a later run should take as known: every discrepancy of minor severity or above, by id.
 *
 * Those of info severity are taken in only where the run fails on info. What a gated report was told by its baseline is kept.
 * A reading that the baseline has as withdrawn is not to be known, unless it is asked for.
 */
export function baselineOf({ findings, options }: Pick<Report, 'findings' | 'options'>, withTheWithdrawn = false): BaselineEntry[] {
  const entries = findings.flatMap((finding) =>
    finding.discrepancies
      .filter(
        ({ severity, withdrawn }) =>
          (severity !== 'info' || options.failOn === 'info') && (withTheWithdrawn || withdrawn?.by !== 'baseline'),
      )
      .map((discrepancy): BaselineEntry => {
        const { id, kind, severity, state, reason } = discrepancy
        return {
          id,
          kind,
          severity,
          ...fingerprint(discrepancy, finding),
          ...(reason !== undefined && { reason }),
          ...(state === 'accepted' && { accepted: true }),
        }
      }),
  )
  return entries.toSorted((a, b) => byCodeUnit(a.id, b.id))
}
