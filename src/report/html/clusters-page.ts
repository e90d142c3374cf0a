import { clusterCards, toldIn } from './cluster-cards.ts'
import type { Edition } from './edition.ts'
import { facetsOf } from './facets.ts'
import { filtered } from './filtered.ts'
import { type Markup, markup } from './markup.ts'
import { overview } from './overview.ts'
import { panel } from './panel.ts'

/** The page of a report across outlets: how much differs, then the clusters, worst first, with filters beside them. */
export function* clustersPage(edition: Edition): Generator<Markup> {
  const told = toldIn(edition.report.findings, edition)
  const facets = facetsOf(
    told.shown.map((finding) => filtered(finding, edition)),
    edition,
  )
  yield overview(edition)
  yield markup`<main>${told.shown.length > 0 ? markup`<div class="desk">${panel(facets, told.shown.length)}<div class="matter">` : undefined}`
  yield* clusterCards(told, edition, markup`<h2 class="unseen" id="clusters">Quotations that differ</h2>`)
  yield markup`${told.shown.length > 0 ? markup`<p class="none" hidden>No quotation fits these filters.</p></div></div>` : undefined}`
}
