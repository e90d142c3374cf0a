import type { Report, ReportedArticle, Revisions, Verdict } from '../../model.ts'
import type { Checklist, ChecklistRow } from '../checklists.ts'
import { archivesInWords, countedBeside, notCompared } from '../compared-with.ts'
import { many } from '../many.ts'
import { SEVERITIES } from '../severities.ts'
import type { Edition } from './edition.ts'
import { fileName } from './labels.ts'
import { joined, type Markup, markup } from './markup.ts'
import { NAMES, tallySentence } from './tally.ts'

/** More sources or transcripts than these are counted. */
const NAMED = 6

/** The name of the draft, its verdicts in one sentence, what calls for work, and what it was compared with. */
export function draftHead(lists: readonly Checklist[], { report, isAlone }: Edition): Markup {
  const rows = lists.flatMap(({ quotations }) => quotations)
  const names = joined(
    lists.map(({ draft }) => markup`<bdi>${fileName(draft.path)}</bdi>`),
    ', ',
  )
  const mentions = lists.flatMap((list) => list.mentions).length
  const tally = isAlone ? markup`${many(rows.length, 'quotation')}, read by themselves` : tallySentence(rows.map(({ verdict }) => verdict))
  return markup`<a class="skip" href="#checklist">To the checklist</a><header class="head"><p class="kicker">variorum <span>quotations checked</span></p><h1>${names}</h1>
<p class="tally">${tally}${mentions > 0 ? markup` <span class="quiet">and ${many(mentions, 'mention')}</span>` : undefined}</p>
${lists.length === 1 ? worklist(rows) : undefined}<p class="compared">${comparedWith(report)}</p>${leftOf(report)}${readAs(report.articles)}</header>
`
}

/** The numbers of the quotations that call for work, worst first, each a link to its row. */
export function worklist(rows: readonly ChecklistRow[], label = 'To look at'): Markup | undefined {
  const grave = SEVERITIES.filter((severity) => severity !== 'info')
  const lines = [
    { label: NAMES['not-found'], tone: 'not-found', of: rows.filter(({ verdict }) => verdict.verdict === 'not-found') },
    ...grave.map((severity) => ({
      label: `differs, ${severity}`,
      tone: `differs is-${severity}`,
      of: rows.filter(({ verdict: { verdict, worst } }) => verdict === 'differs' && worst === severity),
    })),
    {
      label: 'differs',
      tone: 'differs',
      of: rows.filter(({ verdict: { verdict, worst = 'info' } }) => verdict === 'differs' && worst === 'info'),
    },
    { label: 'in the draft itself', tone: 'own', of: rows.filter(({ verdict }) => hasOwn(verdict)) },
  ].filter(({ of }) => of.length > 0)
  if (lines.length === 0) return undefined
  return markup`<nav aria-label="${label}"><ul class="worklist">${lines.map(
    ({ label: name, of, tone }) =>
      markup`<li><span class="is-${tone}">${name}</span><span>${of.map((row) => markup`<a href="#${keyOf(row)}">${row.number}</a> `)}</span></li>`,
  )}</ul></nav>`
}

function keyOf(row: ChecklistRow & { readonly key?: string }): string {
  return row.key ?? row.verdict.id
}

/** Whatever others print, the draft itself shows something: it prints the words otherwise elsewhere, or names nobody. */
function hasOwn({ verdict, worst = 'info' }: Verdict): boolean {
  return verdict !== 'differs' && worst !== 'info'
}

function comparedWith(report: Report): Markup {
  const { articles, archives = [] } = report
  const others = articles.filter(({ isDraft }) => !isDraft)
  const of = (role: ReportedArticle['role']): ReportedArticle[] => others.filter((article) => article.role === role)
  const clips = of('report')
  const outlets = new Set(clips.flatMap(({ outlet }) => outlet ?? [])).size
  const beside = countedBeside(report).find(({ role }) => role === 'report')?.count ?? 0
  const counted = `${many(beside, 'clip')}${outlets > 0 && archives.length === 0 ? ` of ${many(outlets, 'outlet')}` : ''}`
  const read = [
    ...archivesInWords(archives).map((words) => markup`${words}`),
    ...(beside > 0 ? [markup`${counted}`] : []),
    ...(of('source').length > 0 ? [markup`${many(of('source').length, 'source')} (${named(of('source'))})`] : []),
    ...(of('transcript').length > 0 ? [markup`${many(of('transcript').length, 'transcript')} (${named(of('transcript'))})`] : []),
  ]
  return read.length === 0
    ? markup`Compared with nothing: --against, --reference and --transcript give it something to be compared with.`
    : markup`Compared with ${joined(read, ', ')}.`
}

function leftOf(report: Report): Markup | undefined {
  const words = notCompared(report)
  return words === '' ? undefined : markup`<p class="compared">${words.charAt(0).toUpperCase() + words.slice(1)}.</p>`
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
