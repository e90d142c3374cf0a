import type { Report } from '../../model.ts'
import type { Told } from '../news-first.ts'
import { SEVERITIES } from '../severities.ts'
import type { Command } from './command.ts'

/** What is not shown beside a line: what is new beyond what GitHub shows, what is known or accepted, what is no longer found. */
export function restNotice({ baseline }: Pick<Report, 'baseline'>, all: readonly Told[], left: readonly Told[]): Command[] {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: left.filter(({ discrepancy }) => discrepancy.severity === severity).length,
  }))
  const levels = counts.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`)
  const count = (state: string): number => all.filter(({ discrepancy }) => discrepancy.state === state).length
  const said = [
    ...(left.length > 0 ? [`${left.length} more new (${levels.join(', ')})`] : []),
    ...(count('known') > 0 ? [`${count('known')} known`] : []),
    ...(count('accepted') > 0 ? [`${count('accepted')} accepted`] : []),
  ]
  const gone = baseline.absent.length
  const sentences = [
    ...(said.length > 0 ? [`Not shown here: ${said.join(', ')}.`] : []),
    ...(gone > 0 ? [`No longer found: ${gone === 1 ? '1 entry' : `${gone} entries`} of the baseline.`] : []),
  ]
  return sentences.length > 0 ? [{ level: 'notice', title: 'variorum', message: sentences.join(' ') }] : []
}
