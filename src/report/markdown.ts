import type { BlockContent } from 'mdast'
import type { Finding, Report } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { acceptCommand } from './accept-command.ts'
import { checklists } from './checklists.ts'
import { comparedWith, notCompared } from './compared-with.ts'
import { entriesOf, isWanted } from './entries.ts'
import { goneFrom } from './gone-from.ts'
import { many } from './many.ts'
import { clusterSection } from './markdown/cluster-section.ts'
import { draftSection } from './markdown/draft-section.ts'
import { fitted, type Section } from './markdown/fitted.ts'
import { code, paragraph, strong, tags, text } from './markdown/nodes.ts'
import { skippedList } from './markdown/skipped-list.ts'
import { staleList } from './markdown/stale-list.ts'
import { standing } from './markdown/standing.ts'
import { draftVerdict, verdictLine } from './markdown/verdict-line.ts'
import { written } from './markdown/written.ts'
import type { ReportOptions } from './reporter.ts'
import { discrepanciesOf, worstFirst } from './severities.ts'
import { lesser, readOf } from './summary-lines.ts'
import { toType } from './to-type.ts'
import { articlesOf } from './whereabouts.ts'

/** Stands at the top, unseen: a bot knows its own comment by it, and writes the next report in its place. */
export const MARKER = '<!-- variorum report -->'

/** Clusters told one by one, however short they are. */
const CLUSTERS = 50

/** Characters of what is said of what was read. */
const READ = 2000

/**
 * A comment for a pull request, in GitHub's Markdown: a verdict first, then what is new, a cluster each, worst first; what is known folded away. It fits in
 * a comment, and says what was cut. Nothing in it is a link, a picture, a tag or a call to anybody, whatever an article says.
 */
export function markdown(report: Report, options: ReportOptions): string {
  const articles = articlesOf(report)
  const news = newsIn(report, options)
  const known = standing(report, options)
  const lists = checklists(report) ?? []
  const sections: Section[] = [
    ...lists.map((list) => draftSection(list, lists.length === 1, articles, options)),
    ...news.slice(0, CLUSTERS).map((finding) => clusterSection(finding, articles, options)),
    ...(known ? [known] : []),
  ]
  const head = written(headOf(report, options))
  const tail = [...skippedList(report, options), ...staleList(report), ...hint(news, report, options)]
  const end = tail.length > 0 ? written(tail) : ''
  const { parts, cut } = fitted(sections, head.length + end.length)
  const beyond = news.slice(CLUSTERS).reduce((sum, finding) => sum + wantedIn(finding, options).length, 0)
  const rest = cut + beyond
  return [head, ...parts, ...(rest > 0 ? [written([cutNote(rest)])] : []), ...(end ? [end] : [])].join('\n')
}

/** The findings in which something is new, those with the gravest news first. */
function newsIn({ findings }: Report, options: ReportOptions): Finding[] {
  const worst = (finding: Finding) => wantedIn(finding, options).toSorted(worstFirst)[0]
  return findings
    .filter((finding) => wantedIn(finding, options).length > 0)
    .toSorted((a, b) => {
      const [one, other] = [worst(a), worst(b)]
      return one && other ? worstFirst(one, other) : 0
    })
}

function wantedIn({ discrepancies }: Finding, options: ReportOptions): Finding['discrepancies'] {
  return discrepancies.filter((each) => each.state === 'new' && isWanted(each, options))
}

function headOf(report: Report, options: ReportOptions): BlockContent[] {
  const { findings, baseline } = report
  const { gone } = goneFrom(report)
  const lists = checklists(report)
  const verdict = verdictLine(report, options)
  const hidden = lesser(discrepanciesOf(findings), options)
  const against = [comparedWith(report), notCompared(report)].filter(Boolean)
  const read = [
    ...(lists ? [verdict, ...against] : readOf(report)),
    ...(hidden.length > 0 ? [`${hidden.join(', ')} not shown`] : []),
    ...(gone.length > 0 ? [`${gone.length} in the baseline no longer found`] : []),
    ...(baseline.expired?.length ? [`${baseline.expired.length} in the baseline over`] : []),
  ]
  return [
    tags(MARKER),
    { type: 'heading', depth: 3, children: [text(lists ? draftVerdict(lists) : verdict)] },
    paragraph(text(shorten(read.join(' · '), READ))),
  ]
}

function cutNote(count: number): BlockContent {
  return paragraph(
    ...strong(`${many(count, 'difference')} not shown:`),
    text(' a comment has no room for more. All of them: '),
    ...code('-o report.html'),
    text(', or '),
    ...code('variorum check … -f table'),
  )
}

/** What to type next, about the worst that is new. A draft is not let stand: it is mended. */
function hint([finding]: readonly Finding[], { verdicts }: Report, options: ReportOptions): BlockContent[] {
  const [entry] = finding ? entriesOf({ discrepancies: wantedIn(finding, options) }, options) : []
  if (!entry) return []
  const { kind } = entry.discrepancy
  const accept = verdicts ? undefined : acceptCommand(entry.discrepancy, options)
  const explain = [...code(toType(`explain ${kind}`, options)), text(' tells what that is and when it is fine')]
  return [paragraph(...explain, ...(accept === undefined ? [] : [text('; '), ...code(accept), text(' lets it stand')]), text('.'))]
}
