import type { Article, Cluster, Judged, Quotation, Withdrawn } from '../model.ts'
import { draftDisplays } from './whole/draft-displays.ts'
import { type DraftMarks, ofDrafts } from './whole/of-drafts.ts'
import { unsupportedDisplays } from './whole/unsupported-displays.ts'
import { printedAlone } from './whole/withdrawn/printed-alone.ts'

/** Everything the run has read, beside what was found in it. */
export interface Whole {
  readonly articles: readonly Article[]
  readonly quotations: readonly Quotation[]
  /** Readings that were printed and corrected. */
  readonly withdrawn?: readonly Withdrawn[]
  /** Drafts, with the quote marks of theirs that belong to no quotation; where there are any, all the quotations are theirs. */
  readonly strays?: readonly DraftMarks[]
}

/** What only the whole can show of quotations that stand in no cluster: headlines without support in their own text, and readings that were withdrawn; and what drafts show by themselves. */
export function classifyReport(clusters: readonly Cluster[], { quotations, withdrawn = [], strays }: Whole): Judged[] {
  const matched = new Set(clusters.flatMap(({ witnesses }) => witnesses.flatMap((witness) => witness.quotations.map(({ id }) => id))))
  const inOwnText = strays && new Set(clusters.flatMap(backedByOwnText))
  const isMatched = ({ id }: Quotation): boolean => matched.has(id)
  return [
    ...(inOwnText
      ? draftDisplays(
          quotations,
          (strays ?? []).flatMap(({ mentions }) => mentions),
          ({ id }) => inOwnText.has(id),
        )
      : unsupportedDisplays(quotations, isMatched)),
    ...printedAlone(quotations, isMatched, withdrawn),
    ...ofDrafts(strays ? quotations : [], strays ?? []),
  ]
}

/** The display lines of drafts whose words the draft has in its text, too: what others print is no support for a headline. */
function backedByOwnText({ witnesses }: Cluster): string[] {
  const own = witnesses.flatMap(({ quotations }) => quotations.filter(({ article }) => article.isDraft))
  const bodies = new Set(own.filter(({ form }) => form !== 'display').map(({ article }) => article.id))
  return own.filter(({ form, article }) => form === 'display' && bodies.has(article.id)).map(({ id }) => id)
}
