import type { Report } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { isWanted } from '../entries.ts'
import { inert } from '../inert.ts'
import type { ReportOptions } from '../reporter.ts'
import { countedBySeverity, discrepanciesOf } from '../severities.ts'
import { many } from '../many.ts'
import { fileName } from './labels.ts'
import { quotationsIn, tallyTitle } from './tally.ts'

/** Characters of a title, and of the names in it: of longer ones no tab shows the end. */
const [LONGEST, SHORTEST] = [67, 20]

/** What a tab shows of a page: of a draft its name and what calls for work; else how many differences there are. */
export function pageTitle(report: Report, options: ReportOptions): string {
  const { drafts, verdicts, articles } = report
  if (!verdicts) return `variorum · ${countSentence(report, options)}`
  const names = (drafts ?? []).map(({ article }) => fileName(articles.find(({ id }) => id === article)?.path ?? article))
  const tally = tallyTitle(quotationsIn(report))
  return inert(`${shorten(inert(names.join(', ')), Math.max(SHORTEST, LONGEST - tally.length))} · ${tally}`)
}

/** `2 critical, 3 major differences`, of those that are shown; where some are known, of those that are new. */
function countSentence({ findings }: Pick<Report, 'findings'>, options: ReportOptions): string {
  const wanted = discrepanciesOf(findings).filter((discrepancy) => isWanted(discrepancy, options))
  const news = wanted.filter(({ state }) => state === 'new')
  if (news.length === 0) return wanted.length === 0 ? 'Nothing differs' : 'Nothing new'
  const told = countedBySeverity(news).map(({ severity, count }) => `${count} ${severity}`)
  return `${told.join(', ')}${news.length < wanted.length ? ' new' : ''} ${many(news.length, 'difference').replace(/^\d+ /, '')}`
}
