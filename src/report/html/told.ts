import type { ReportedDiscrepancy } from '../../model.ts'
import type { Edition } from './edition.ts'
import { type Markup, markup } from './markup.ts'

/** A sentence about a difference, the words it cites set in bold, as they are printed. */
export function sentenceOf(message: string): Markup {
  const parts = message.split(/(“[^“”]*”)/)
  return markup`${parts.map((part, i) => (i % 2 === 1 ? markup`<b class="cited">${part}</b>` : part))}`
}

/** What sort of difference it is and how grave, what is known of it, and how sure it is. */
export function sortOf({ kind, severity, state, confidence, confidenceReason, reason }: ReportedDiscrepancy, { titles }: Edition): Markup {
  const known = state === 'new' ? undefined : markup` · ${reason === undefined ? state : `${state}: ${reason}`}`
  const sureness = confidence === 'high' ? undefined : markup` · <span title="${confidenceReason}">${confidence} confidence</span>`
  return markup`<span class="sort"><b class="${severity}">${severity}</b> <span title="${kind}">${titles.get(kind) ?? kind}</span>${known}${sureness}</span>`
}
