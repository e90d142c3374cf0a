import type { Finding } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { many } from '../many.ts'
import { clusterCard } from './cluster-card.ts'
import { SEVERITIES } from '../severities.ts'
import type { Edition } from './edition.ts'
import { type Markup, markup } from './markup.ts'

/** More clusters than these no browser shows smoothly; the rest is counted. */
const SHOWN = 2_000

/** Clusters in which something is to be told: those with the gravest news first, then worst first, as in the report; of very many the first. */
export function toldIn(
  findings: readonly Finding[],
  { options }: Pick<Edition, 'options'>,
): { readonly shown: readonly Finding[]; readonly rest: number } {
  const told = findings
    .filter(({ discrepancies }) => discrepancies.some((each) => isWanted(each, options)))
    .map((finding) => ({ finding, news: newsOf(finding, options) }))
    .toSorted((a, b) => a.news - b.news)
    .map(({ finding }) => finding)
  return { shown: told.slice(0, SHOWN), rest: Math.max(0, told.length - SHOWN) }
}

/** How far down the severities what is new in a cluster begins; of nothing new, below all. */
function newsOf({ discrepancies }: Finding, options: Edition['options']): number {
  const news = discrepancies.filter((each) => each.state === 'new' && isWanted(each, options))
  return Math.min(SEVERITIES.length, ...news.map(({ severity }) => SEVERITIES.indexOf(severity)))
}

/** Clusters as cards, under a heading, and how many more there are. */
export function* clusterCards({ shown, rest }: ReturnType<typeof toldIn>, edition: Edition, heading: Markup): Generator<Markup> {
  if (shown.length === 0) return
  yield markup`<section class="clusters">${heading}${rest > 0 ? cutAt(shown.length, rest) : undefined}
`
  for (const finding of shown) yield clusterCard(finding, edition)
  yield markup`${rest > 0 ? markup`<p class="cut">${many(rest, 'more quotation')} not shown.</p>` : undefined}</section>
`
}

function cutAt(shown: number, rest: number): Markup {
  return markup`<p class="cut">Only the worst ${shown} of ${shown + rest} quotations that differ are shown here. All are in the JSON report (<code>-o report.json</code>); a page of fewer articles, or with <code>--min-severity</code>, shows more of what matters.</p>`
}
