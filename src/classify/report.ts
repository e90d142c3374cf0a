import type { Article, Cluster, Judged, Quotation, Withdrawn } from '../model.ts'
import { draftDisplays } from './whole/draft-displays.ts'
import { type DraftMarks, ofDrafts } from './whole/of-drafts.ts'
import { type Judge, ownDisplays } from './whole/own-displays.ts'
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
export function classifyReport(clusters: readonly Cluster[], { quotations, withdrawn = [], strays }: Whole, judge: Judge): Judged[] {
  const matched = new Set(clusters.flatMap(({ witnesses }) => witnesses.flatMap((witness) => witness.quotations.map(({ id }) => id))))
  const backed = new Set(clusters.flatMap(backedByOwnText))
  const isMatched = ({ id }: Quotation): boolean => matched.has(id)
  const isBacked = ({ id }: Quotation): boolean => backed.has(id)
  return [
    ...(strays
      ? draftDisplays(
          quotations,
          strays.flatMap(({ mentions }) => mentions),
          isBacked,
          judge,
        )
      : ofPublished(quotations, isMatched, isBacked, judge)),
    ...printedAlone(quotations, isMatched, withdrawn),
    ...ofDrafts(strays ? quotations : [], strays ?? []),
  ]
}

/** Headlines that print otherwise what their own text quotes, and others of whose words that has next to nothing. */
function ofPublished(quotations: readonly Quotation[], isMatched: Is, isBacked: Is, judge: Judge): Judged[] {
  const otherwise = ownDisplays(quotations, isBacked, judge)
  const told = new Set(otherwise.flatMap(({ collation }) => collation.cluster.witnesses.map((witness) => witness.quotations[0].id)))
  return [...otherwise, ...unsupportedDisplays(quotations, (quotation) => isMatched(quotation) || told.has(quotation.id))]
}

type Is = (quotation: Quotation) => boolean

/** The display lines whose words their article has in its text, too: what others print is no support for a headline. */
function backedByOwnText({ witnesses }: Cluster): string[] {
  const own = witnesses.flatMap(({ quotations }) => quotations)
  const bodies = new Set(own.filter(({ form }) => form !== 'display').map(({ article }) => article.id))
  return own.filter(({ form, article }) => form === 'display' && bodies.has(article.id)).map(({ id }) => id)
}
