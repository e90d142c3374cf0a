import type { Finding } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { many } from '../many.ts'
import { clusterCard } from './cluster-card.ts'
import type { Edition } from './edition.ts'
import { type Markup, markup } from './markup.ts'

/** More clusters than these no browser shows smoothly; the rest is counted. */
const SHOWN = 2_000

/** Clusters in which something is to be told, in the order of the report: worst first; of very many the worst. */
export function toldIn(
  findings: readonly Finding[],
  { options }: Pick<Edition, 'options'>,
): { readonly shown: readonly Finding[]; readonly rest: number } {
  const told = findings.filter(({ discrepancies }) => discrepancies.some((each) => isWanted(each, options)))
  return { shown: told.slice(0, SHOWN), rest: Math.max(0, told.length - SHOWN) }
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
