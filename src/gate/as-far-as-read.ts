import type { Report } from '../model.ts'
import { traced } from './traced.ts'

/**
 * Says of what a baseline knows and a report does not have how much of it may lie in what was not read: of the words of the rest, enough of the
 * `printings` (what the articles print, quotation by quotation) were read. Where an article was skipped, or was of another day than was asked for, it may hold any of it.
 */
export function asFarAsRead(report: Report, printings: Iterable<string>): Report {
  const { absent } = report.baseline
  if (absent.length === 0) return report
  const seen = report.skipped.length > 0 || report.counts.outOfPeriod !== undefined ? new Set() : traced(absent, printings)
  const unseen = absent.filter((entry) => !seen.has(entry)).map(({ id }) => id)
  return unseen.length === 0 ? report : { ...report, baseline: { ...report.baseline, unseen } }
}
