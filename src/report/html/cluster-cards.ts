import type { Finding } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { SEVERITIES } from '../severities.ts'
import { clusterCard } from './cluster-card.ts'
import type { Edition } from './edition.ts'
import { many } from '../many.ts'
import { HELP_BUTTON, keyboardHelp } from './keyboard-help.ts'
import { type Markup, markup } from './markup.ts'

/** More clusters than these no browser shows smoothly; the rest is counted. */
const SHOWN = 2_000

/** Clusters in which something is to be told, as cards, in the order of the report: worst first. With a heading, or as all there is. */
export function* clusterCards(findings: readonly Finding[], edition: Edition, heading: string | undefined): Generator<Markup> {
  const told = findings.filter(({ discrepancies }) => discrepancies.some((each) => isWanted(each, edition.options)))
  if (told.length === 0) return
  const rest = told.length - SHOWN
  yield markup`<section class="clusters">${heading === undefined ? markup`<h2 class="unseen">Clusters</h2>` : markup`<h2>${heading}</h2>`}
${rest > 0 ? markup`<p class="cut">Only the worst ${SHOWN} of ${told.length} clusters are shown here; all are in the JSON report.</p>` : undefined}${heading === undefined ? filters(told, edition) : undefined}`
  for (const finding of told.slice(0, SHOWN)) yield clusterCard(finding, edition)
  yield markup`${rest > 0 ? markup`<p class="cut">${many(rest, 'more cluster')} not shown.</p>` : undefined}</section>
`
}

/** Buttons to show clusters of one severity only: shown where scripts run. */
function filters(told: readonly Finding[], { options }: Edition): Markup {
  const worst = told.map(({ discrepancies }) => worstOf(discrepancies.filter((each) => isWanted(each, options))))
  const levels = SEVERITIES.map((severity) => ({ severity, count: worst.filter((each) => each === severity).length })).filter(
    ({ count }) => count > 0,
  )
  const shown = Math.min(told.length, SHOWN)
  return markup`<div class="bar" role="group" aria-label="Clusters" hidden><div class="filters"><button type="button" data-show="all" aria-pressed="true">all ${shown}</button>${levels.map(
    ({ severity }) =>
      markup`<button type="button" data-show="${severity}" aria-pressed="false"><span class="${severity}">${severity}</span></button>`,
  )}<label class="search"><span class="unseen">Search the clusters</span><input type="search" placeholder="search" autocomplete="off"></label></div><p class="progress"><span role="status" data-count></span> ${HELP_BUTTON}</p></div>${keyboardHelp('clusters')}
`
}

function worstOf(discrepancies: Finding['discrepancies']): string | undefined {
  return SEVERITIES.find((severity) => discrepancies.some((each) => each.severity === severity))
}
