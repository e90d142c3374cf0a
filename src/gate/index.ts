import type { BaselineEntry, Finding, Report, ReportedDiscrepancy } from '../model.ts'
import { recognise, type Sighting } from './recognise.ts'

export { baselineOf } from './baseline-of.ts'
export { gates } from './gates.ts'

/**
 * Marks every discrepancy of a report as new, known or accepted, and lists what the baseline knows and the report no longer has.
 * A reading that the baseline has as withdrawn makes nothing known.
 *
 * Nothing is ever taken out. What was said by an earlier gate is forgotten, so gating twice is gating once.
 */
export function gate(report: Report, baseline: readonly BaselineEntry[]): Report {
  const { known, absent } = recognise(
    report,
    baseline.filter(({ withdrawn }) => withdrawn === undefined),
  )
  const accepted = acceptedIn(baseline)
  const findings = report.findings.map((finding): Finding => ({
    ...finding,
    discrepancies: finding.discrepancies.map((discrepancy) =>
      isWithdrawn(discrepancy) ? outspoken(discrepancy, accepted.get(discrepancy.id)) : marked(discrepancy, known.get(discrepancy.id)),
    ),
  }))
  const news = findings.reduce((count, { discrepancies }) => count + discrepancies.filter(isNews).length, 0)
  return { ...report, counts: { ...report.counts, new: news }, findings, baseline: { absent } }
}

/** By id, what an editor lets stand though its reading was withdrawn: that very finding, and nothing like it. */
function acceptedIn(baseline: readonly BaselineEntry[]): ReadonlyMap<string, BaselineEntry> {
  const withdrawn = new Set(baseline.flatMap((entry) => (entry.withdrawn === undefined ? [] : [entry.id])))
  return new Map(baseline.filter(({ id, accepted }) => accepted && !withdrawn.has(id)).map((entry) => [entry.id, entry]))
}

/** Whether the baseline has its reading as withdrawn: then it is news wherever it is printed. */
function isWithdrawn({ withdrawn }: ReportedDiscrepancy): boolean {
  return withdrawn?.by === 'baseline'
}

function outspoken(discrepancy: ReportedDiscrepancy, accepted: BaselineEntry | undefined): ReportedDiscrepancy {
  const { reason: _reason, reclassified: _reclassified, ...plain } = discrepancy
  const why = accepted ? accepted.reason : plain.withdrawn?.by === 'baseline' ? plain.withdrawn.reason : undefined
  return { ...plain, state: accepted ? 'accepted' : 'new', ...(why !== undefined && { reason: why }) }
}

function isNews({ state, severity }: ReportedDiscrepancy): boolean {
  return state === 'new' && severity !== 'info'
}

function marked(discrepancy: ReportedDiscrepancy, sighting: Sighting | undefined): ReportedDiscrepancy {
  const { reason: _reason, reclassified: _reclassified, ...plain } = discrepancy
  if (!sighting?.entry) return { ...plain, state: sighting ? 'known' : 'new' }
  const { kind, severity, accepted, reason } = sighting.entry
  return {
    ...plain,
    state: accepted ? 'accepted' : 'known',
    ...((kind !== plain.kind || severity !== plain.severity) && { reclassified: true }),
    ...(reason !== undefined && { reason }),
  }
}
