import type { Report, VerdictName } from '../../model.ts'
import type { Checklist } from '../checklists.ts'
import { isWanted } from '../entries.ts'
import { knownWords } from '../known-words.ts'
import { many } from '../many.ts'
import { palette } from '../palette.ts'
import type { ReportOptions } from '../reporter.ts'
import { countedBySeverity, discrepanciesOf } from '../severities.ts'
import { standing, verdictOf } from '../summary-lines.ts'

/** The verdict in one line: `3 new: 1 critical, 2 minor · 4 known (4 major)`, `Nothing new, 4 known`. Of info severity nothing is news. */
export function verdictLine(report: Report, options: ReportOptions): string {
  const wanted = discrepanciesOf(report.findings).filter((each) => isWanted(each, options))
  const news = wanted.filter(({ state, severity }) => state === 'new' && severity !== 'info')
  if (news.length === 0) {
    const known = standing(wanted, ['known', 'accepted'])
    const said = known.length > 0 ? 'Nothing new' : verdictOf(report, wanted, options, palette(false)).replace(/\.$/, '')
    return [said, ...known].join(', ')
  }
  const told = countedBySeverity(news).map(({ severity, count }) => `${count} ${severity}`)
  const known = knownWords(wanted)
  return [`${news.length} new: ${told.join(', ')}`, ...(known.length > 0 ? [known.join(', ')] : [])].join(' · ')
}

/** What was found of the quotations of drafts, what calls for work first: `5 quotations: 1 not found, 2 differ, 2 verbatim`. */
export function draftVerdict(lists: readonly Checklist[]): string {
  const all = lists.flatMap(({ quotations }) => quotations)
  const count = (name: VerdictName, words: (found: number) => string): string[] => {
    const found = all.filter(({ verdict }) => verdict.verdict === name).length
    return found > 0 ? [`${found} ${words(found)}`] : []
  }
  const told = [
    ...count('not-found', () => 'not found'),
    ...count('differs', (found) => (found === 1 ? 'differs' : 'differ')),
    ...count('not-comparable', () => 'not comparable'),
    ...count('verbatim', () => 'verbatim'),
  ]
  return all.length === 0 ? 'No quotations' : `${many(all.length, 'quotation')}: ${told.join(', ')}`
}
