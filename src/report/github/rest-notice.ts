import type { Report } from '../../model.ts'
import { goneFrom } from '../gone-from.ts'
import type { Told } from '../news-first.ts'
import { SEVERITIES } from '../severities.ts'
import type { Command } from './command.ts'

/** What is new beyond what GitHub shows beside the lines, and what the baseline knows and no article prints any more. */
export function restNotice(report: Pick<Report, 'baseline'>, left: readonly Told[]): Command[] {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: left.filter(({ discrepancy }) => discrepancy.severity === severity).length,
  }))
  const levels = counts.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`)
  const gone = goneFrom(report).gone.length
  const sentences = [
    ...(left.length > 0 ? [`Not shown here: ${left.length} more that are new (${levels.join(', ')}).`] : []),
    ...(gone > 0 ? [`No longer found: ${gone === 1 ? '1 entry' : `${gone} entries`} of the baseline.`] : []),
  ]
  return sentences.length > 0 ? [{ level: 'notice', title: 'variorum', message: sentences.join(' ') }] : []
}
