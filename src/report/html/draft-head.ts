import type { ReportedArticle, Revisions, Verdict } from '../../model.ts'
import { SEVERITIES } from '../severities.ts'
import { articleOf, type Edition } from './edition.ts'
import { fileName, many } from './labels.ts'
import { joined, type Markup, markup } from './markup.ts'
import { isMention, NAMES, quotationsIn, tallySentence } from './tally.ts'

/** More sources or transcripts than these are counted. */
const NAMED = 6

/** The name of the draft, its verdicts in one sentence, what calls for work, and what it was compared with. */
export function draftHead(edition: Edition): Markup {
  const { report } = edition
  const { drafts = [], verdicts = [] } = report
  const quotations = quotationsIn(report)
  const names = drafts.map(({ article }) => fileName(articleOf(edition, article).path))
  const mentions = verdicts.filter(isMention).length
  return markup`<a class="skip" href="#checklist">To the checklist</a><header class="head"><p class="kicker">variorum <span>quotations checked</span></p><h1>${joined(
    names.map((name) => markup`<bdi>${name}</bdi>`),
    ', ',
  )}</h1>
<p class="tally">${tallySentence(quotations)}${mentions > 0 ? markup` <span class="quiet">and ${many(mentions, 'mention')}</span>` : undefined}</p>
${worklist(quotations)}<p class="compared">${comparedWith(report.articles)}</p>${readAs(report.articles)}</header>
`
}

/** The numbers of the quotations that call for work, worst first, each a link to its row. */
function worklist(quotations: readonly Verdict[]): Markup | undefined {
  const numbered = quotations.map((verdict, i) => ({ verdict, number: i + 1 }))
  const lines = [
    { label: NAMES['not-found'], of: numbered.filter(({ verdict }) => verdict.verdict === 'not-found'), tone: 'not-found' },
    ...SEVERITIES.map((severity) => ({
      label: `differs, ${severity}`,
      of: numbered.filter(({ verdict: { verdict, worst } }) => verdict === 'differs' && worst === severity),
      tone: 'differs',
    })),
    { label: 'differs', of: numbered.filter(({ verdict: { verdict, worst } }) => verdict === 'differs' && !worst), tone: 'differs' },
  ].filter(({ of }) => of.length > 0)
  if (lines.length === 0) return undefined
  return markup`<nav aria-label="To look at"><ul class="worklist">${lines.map(
    ({ label, of, tone }) =>
      markup`<li><span class="is-${tone}">${label}</span><span>${of.map(({ verdict, number }) => markup`<a href="#${verdict.id}">${number}</a> `)}</span></li>`,
  )}</ul></nav>`
}

function comparedWith(articles: readonly ReportedArticle[]): Markup {
  const others = articles.filter(({ isDraft }) => !isDraft)
  const of = (role: ReportedArticle['role']): ReportedArticle[] => others.filter((article) => article.role === role)
  const clips = of('report')
  const outlets = new Set(clips.flatMap(({ outlet }) => outlet ?? [])).size
  const read = [
    ...(clips.length > 0 ? [markup`${many(clips.length, 'clip')}${outlets > 0 ? ` of ${many(outlets, 'outlet')}` : ''}`] : []),
    ...(of('source').length > 0 ? [markup`${many(of('source').length, 'source')} (${named(of('source'))})`] : []),
    ...(of('transcript').length > 0 ? [markup`${many(of('transcript').length, 'transcript')} (${named(of('transcript'))})`] : []),
  ]
  return read.length === 0 ? markup`Compared with nothing but itself.` : markup`Compared with ${joined(read, ', ')}.`
}

function named(articles: readonly ReportedArticle[]): Markup {
  const rest = articles.length - NAMED
  const names = articles.slice(0, NAMED).map(({ path }) => markup`<bdi>${fileName(path)}</bdi>`)
  return joined(rest > 0 ? [...names, `${rest} more`] : names, ', ')
}

function readAs(articles: readonly ReportedArticle[]): Markup[] {
  const tracked = articles.filter((article): article is ReportedArticle & { revisions: Revisions } => article.revisions !== undefined)
  return tracked.map(({ path, revisions: { view, insertions, deletions } }) => {
    const changes = [many(insertions, 'insertion'), many(deletions, 'deletion')].join(', ')
    const how = view === 'final' ? 'as if all its tracked changes were accepted' : 'as it was before its tracked changes'
    return markup`<p class="compared"><bdi>${fileName(path)}</bdi> was read ${how} (${changes}).</p>`
  })
}
