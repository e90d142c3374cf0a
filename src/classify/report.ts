import type { Article, Cluster, Judged, Quotation, Stray, Withdrawn } from '../model.ts'
import { unsupportedDisplays } from './whole/unsupported-displays.ts'
import { printedAlone } from './whole/withdrawn/printed-alone.ts'

/** Everything the run has read, beside what was found in it. */
export interface Whole {
  readonly articles: readonly Article[]
  readonly quotations: readonly Quotation[]
  /** Readings that were printed and corrected. */
  readonly withdrawn?: readonly Withdrawn[]
  /** Drafts, with the quote marks of theirs that belong to no quotation; where there are any, all the quotations are theirs. */
  readonly strays?: readonly { readonly draft: Article; readonly strays: readonly Stray[] }[]
}

/** What only the whole can show of quotations that stand in no cluster: headlines without support in their own text, and readings that were withdrawn. */
export function classifyReport(clusters: readonly Cluster[], { quotations, withdrawn = [] }: Whole): Judged[] {
  const matched = new Set(clusters.flatMap(({ witnesses }) => witnesses.flatMap((witness) => witness.quotations.map(({ id }) => id))))
  const isMatched = ({ id }: Quotation): boolean => matched.has(id)
  return [...unsupportedDisplays(quotations, isMatched), ...printedAlone(quotations, isMatched, withdrawn)]
}
