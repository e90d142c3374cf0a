import type { BaselineEntry, Finding, Report, ReportedDiscrepancy } from '../model.ts'
import { isWithdrawn, marked } from './marked.ts'
import { byId } from './pairs.ts'
import { recognise, type Recognition } from './recognise.ts'

export { asFarAsRead } from './as-far-as-read.ts'
export { baselineOf } from './baseline-of.ts'
export { gates } from './gates.ts'

/**
 * Marks every discrepancy of a report as new, known or accepted, and lists what the baseline knows and the report no longer has.
 * A reading that the baseline has as withdrawn makes nothing known; nor does an entry that held until a day before `today` (ISO 8601).
 *
 * Nothing is ever taken out. What was said by an earlier gate is forgotten, so gating twice is gating once.
 */
export function gate(report: Report, baseline: readonly BaselineEntry[], today?: string): Report {
  const isOver = ({ until }: BaselineEntry): boolean => today !== undefined && until !== undefined && until < today
  const plain = baseline.filter(({ withdrawn }) => withdrawn === undefined)
  const { known, absent } = recognise(report, plain, (entry) => !isOver(entry))
  const accepted = acceptedIn(baseline)
  const expired = new Set<BaselineEntry>()
  const findings = report.findings.map((finding): Finding => ({
    ...finding,
    discrepancies: finding.discrepancies.map((discrepancy): ReportedDiscrepancy => {
      const sighting = (isWithdrawn(discrepancy) ? accepted : known).get(discrepancy.id)
      if (sighting?.entry && isOver(sighting.entry)) expired.add(sighting.entry)
      return marked(discrepancy, sighting, isOver)
    }),
  }))
  const news = findings.reduce((count, { discrepancies }) => count + discrepancies.filter(isNews).length, 0)
  const over = expired.size > 0 ? { expired: Array.from(expired).toSorted(byId) } : {}
  return { ...report, counts: { ...report.counts, new: news }, findings, baseline: { absent, ...over } }
}

/** By id, what an editor lets stand though its reading was withdrawn: that very finding, and nothing like it. */
function acceptedIn(baseline: readonly BaselineEntry[]): Recognition['known'] {
  const withdrawn = new Set(baseline.flatMap((entry) => (entry.withdrawn === undefined ? [] : [entry.id])))
  return new Map(baseline.filter(({ id, accepted }) => accepted && !withdrawn.has(id)).map((entry) => [entry.id, { entry }]))
}

function isNews({ state, severity }: ReportedDiscrepancy): boolean {
  return state === 'new' && severity !== 'info'
}
