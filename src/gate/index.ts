import type { BaselineEntry, Finding, Report, ReportedDiscrepancy } from '../model.ts'
import { recognise, type Sighting } from './recognise.ts'

export { baselineOf } from './baseline-of.ts'
export { gates } from './gates.ts'

/**
 * Marks every discrepancy of a report as new, known or accepted, and lists what the baseline knows and the report no longer has.
 *
 * Nothing is ever taken out. What was said by an earlier gate is forgotten, so gating twice is gating once.
 */
export function gate(report: Report, baseline: readonly BaselineEntry[]): Report {
  const { known, absent } = recognise(report, baseline)
  const findings = report.findings.map((finding): Finding => ({
    ...finding,
    discrepancies: finding.discrepancies.map((discrepancy) => marked(discrepancy, known.get(discrepancy.id))),
  }))
  const news = findings.reduce((count, { discrepancies }) => count + discrepancies.filter(isNews).length, 0)
  return { ...report, counts: { ...report.counts, new: news }, findings, baseline: { absent } }
}

function isNews({ state, severity }: ReportedDiscrepancy): boolean {
  return state === 'new' && severity !== 'info'
}

function marked(discrepancy: ReportedDiscrepancy, sighting: Sighting | undefined): ReportedDiscrepancy {
  const { comment: _comment, reclassified: _reclassified, ...plain } = discrepancy
  if (!sighting?.entry) return { ...plain, state: sighting ? 'known' : 'new' }
  const { kind, severity, accepted, comment } = sighting.entry
  return {
    ...plain,
    state: accepted ? 'accepted' : 'known',
    ...((kind !== plain.kind || severity !== plain.severity) && { reclassified: true }),
    ...(comment !== undefined && { comment }),
  }
}
