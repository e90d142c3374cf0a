import type { ReportedDiscrepancy } from '../../model.ts'
import { dateOf } from '../date-of.ts'
import type { Edition } from './edition.ts'
import { joined, type Markup, markup } from './markup.ts'

/** A sentence about a difference, the words it cites set in bold, as they are printed. */
export function sentenceOf(message: string): Markup {
  const parts = message.split(/(“[^“”]*”)/)
  return markup`${parts.map((part, i) => (i % 2 === 1 ? markup`<b class="cited">${part}</b>` : part))}`
}

/** What sort of difference it is and how grave, which way it goes where that is known, and how sure it is. */
export function sortOf(discrepancy: ReportedDiscrepancy, { titles, isAllNew }: Edition): Markup {
  const { kind, severity, state, confidence, confidenceReason, direction, withdrawn } = discrepancy
  const more = [
    ...(direction === 'departs-from-source' ? [markup` · departs from the source`] : []),
    ...(withdrawn ? [markup` · withdrawn`] : []),
    ...(confidence === 'high' ? [] : [markup` · <span title="${confidenceReason}">${confidence} confidence</span>`]),
  ]
  const standing = state === 'new' && isAllNew ? undefined : markup` <span class="state ${state}">${state}</span>`
  return markup`<span class="sort"><b class="${severity}">${severity}</b> <span title="${kind}">${titles.get(kind) ?? kind}</span>${more}${standing}</span>`
}

/** What the baseline says of it: why it may stand, who said so, since when and how long. */
export function standingOf({ state, reason, author, since, until, reclassified }: ReportedDiscrepancy): Markup | undefined {
  const said = [
    ...(author === undefined ? [] : [markup`<bdi>${author}</bdi>`]),
    ...(since === undefined ? [] : [`since ${dateOf(since)}`]),
    ...(until === undefined ? [] : [`until ${dateOf(until)}`]),
    ...(reclassified ? ['judged otherwise than before'] : []),
  ]
  if (reason === undefined && said.length === 0) return undefined
  const why = reason === undefined ? undefined : markup`<bdi>${reason}</bdi>`
  return markup`<p class="standing"><span class="unseen">${state}: </span>${why}${why && said.length > 0 ? ' — ' : undefined}${joined(said, ', ')}</p>`
}
