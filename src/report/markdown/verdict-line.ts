import type { Report } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { palette } from '../palette.ts'
import type { ReportOptions } from '../reporter.ts'
import { discrepanciesOf, SEVERITIES } from '../severities.ts'
import { standing, verdictOf } from '../summary-lines.ts'

/** The verdict in one line: `3 new: 1 critical, 2 minor · 4 known`, `Nothing new, 4 known`. Of info severity nothing is news. */
export function verdictLine(report: Report, options: ReportOptions): string {
  const wanted = discrepanciesOf(report.findings).filter((each) => isWanted(each, options))
  const news = wanted.filter(({ state, severity }) => state === 'new' && severity !== 'info')
  const known = standing(wanted, ['known', 'accepted'])
  if (news.length === 0) {
    const said = known.length > 0 ? 'Nothing new' : verdictOf(report, wanted, options, palette(false)).replace(/\.$/, '')
    return [said, ...known].join(', ')
  }
  const counts = SEVERITIES.map((severity) => ({ severity, count: news.filter((each) => each.severity === severity).length }))
  const told = counts.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`)
  return [`${news.length} new: ${told.join(', ')}`, ...(known.length > 0 ? [known.join(', ')] : [])].join(' · ')
}
