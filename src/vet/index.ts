import type { Article, Quotation, Span, Trace, Verdict } from '../model.ts'
import { verdictIds } from '../text/verdict-ids.ts'
import type { Examined } from './examined.ts'
import type { PlacesOf } from './places-of.ts'
import { ofMention, verdictOf } from './verdict-of.ts'

export { bearing } from './bearing.ts'
export type { Examined } from './examined.ts'

/**
 * Says of every quotation of the drafts what became of it, none left out: draft after draft, in the order of reading; mentions among them.
 *
 * `examined` are the clusters of the drafts, collated and judged; `hasOthers` tells whether there is anything to compare with.
 */
export function vet(
  drafts: readonly Article[],
  traces: readonly Trace[],
  examined: readonly Examined[],
  hasOthers: boolean,
  placesOf: PlacesOf,
): Verdict[] {
  const placesIn = byQuotation(examined)
  return drafts.flatMap((draft) => {
    const own = traces.filter(({ quotation }) => quotation.article.id === draft.id)
    const rows = own
      .map((trace) => ({
        quotation: trace.quotation,
        row: isMention(trace, placesIn(trace.quotation))
          ? ofMention(trace.quotation)
          : verdictOf(trace, placesIn(trace.quotation), hasOthers, placesOf),
      }))
      .toSorted((a, b) => byReading(a.quotation, b.quotation))
    const ids = verdictIds(rows.map(({ quotation }) => quotation.content))
    return rows.map(({ quotation, row }, at): Verdict => {
      const { content, form, speaker, spans, article } = quotation
      const name = speaker?.name ?? (NOBODY.test(speaker?.text ?? '') ? undefined : speaker?.text)
      return {
        id: ids[at] ?? '',
        article: draft.id,
        quotation: { content, form, ...(name !== undefined && { speaker: name }), spans: placesOf(article, spans) },
        ...row,
      }
    })
  })
}

/** > “We thank you,” it said in a statement.   names nobody */
const NOBODY = /^it$/iu

/** Headline and deck first, as on the page, then the body, then what stands beside it: captions, pull quotes, posts. */
function byReading({ article, spans: [one] }: Quotation, { spans: [other] }: Quotation): number {
  return rankOf(article, one) - rankOf(article, other) || (one.part ?? 0) - (other.part ?? 0) || one.start - other.start
}

function rankOf({ parts }: Article, { part }: Span): number {
  if (part === undefined) return 1
  const kind = parts[part]?.kind
  return kind === 'title' || kind === 'deck' ? 0 : 2
}

/** What others have as somebody’s words is no mention; nor is what a headline prints and its text has not. */
function isMention({ quotation, cluster }: Trace, examined: readonly Examined[]): boolean {
  return quotation.form === 'mention' && cluster === undefined && examined.length === 0
}

/** Finds the clusters that a quotation stands in. */
function byQuotation(examined: readonly Examined[]): (quotation: Quotation) => readonly Examined[] {
  const found = new Map<string, Examined[]>()
  for (const each of examined)
    for (const { quotations } of each.collation.cluster.witnesses)
      for (const { id } of quotations) found.set(id, [...(found.get(id) ?? []), each])
  return ({ id }) => found.get(id) ?? []
}
