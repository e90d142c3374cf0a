import { isWanted } from '../entries.ts'
import { discrepanciesOf, SEVERITIES } from '../severities.ts'
import { clusterCards } from './cluster-cards.ts'
import type { Edition } from './edition.ts'
import { many } from '../many.ts'
import { type Markup, markup } from './markup.ts'

/** The page of a report across outlets: how much differs, then the clusters, worst first. */
export function* clustersPage(edition: Edition): Generator<Markup> {
  yield head(edition)
  yield markup`<main>`
  yield* clusterCards(edition.report.findings, edition, undefined)
}

function head({ report, options }: Edition): Markup {
  const { counts, findings, baseline } = report
  const all = discrepanciesOf(findings)
  const wanted = all.filter((each) => isWanted(each, options))
  const news = wanted.filter(({ state, severity }) => state === 'new' && severity !== 'info').length
  const read = [
    many(counts.articles, 'article'),
    ...(counts.outlets > 0 ? [many(counts.outlets, 'outlet')] : []),
    many(counts.quotations, 'quotation'),
    ...(counts.clusters > 0
      ? [`${counts.clusters} printed more than once, ${counts.alike === counts.clusters ? 'all' : counts.alike || 'none'} alike`]
      : []),
    ...(all.length > wanted.length ? [`${all.length - wanted.length} lesser differences not shown`] : []),
    ...(baseline.absent.length > 0 ? [`${baseline.absent.length} of the baseline no longer found`] : []),
  ]
  return markup`<header class="head"><p class="kicker">variorum <span>quotations across outlets</span></p><h1>${titleOf(wanted.length, news)}</h1>
<p class="tally">${SEVERITIES.map((severity) => ({ severity, count: wanted.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => markup`<span class="count ${severity}">${count} ${severity}</span> `)}</p>
<p class="compared">${read.join(' · ')}</p></header>
`
}

function titleOf(wanted: number, news: number): string {
  if (wanted === 0) return 'Nothing differs'
  if (news === wanted) return many(news, 'new difference')
  return news === 0 ? `${many(wanted, 'difference')}, none new` : `${many(wanted, 'difference')}, ${news} new`
}
