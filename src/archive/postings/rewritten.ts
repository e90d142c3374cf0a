import type { DuckDBConnection } from '@duckdb/node-api'
import { layoutFor, type Page, pagesOf } from './page.ts'
import { numberOf, type Posting } from './posting.ts'
import { record, type Segment, segmentsOf, slicesOf, writePages } from './segments.ts'

/**
 * Writes the indexes of one archive into another, as one: without the articles that are no longer there, of which is told how often they stood in
 * it. `onShare` is told how far that has come, from 0 to 1.
 */
export async function rewriteSegments(
  from: DuckDBConnection,
  to: DuckDBConnection,
  isThere: (article: number) => boolean,
  onShare: (share: number) => void,
): Promise<number> {
  const segments = await segmentsOf(from)
  const old = segments.reduce((sum, { postings }) => sum + postings, 0)
  const layout = layoutFor(old)
  let kept = 0
  for await (const slice of slicesOf(from, segments, old, layout)) for (const { count } of left(slice, isThere)) kept += count
  onShare(0.5)
  if (kept > 0) await writeSegment(from, to, { segments, old, kept, isThere }, onShare)
  onShare(1)
  return old - kept
}

interface Rewriting {
  readonly segments: readonly Segment[]
  readonly old: number
  readonly kept: number
  readonly isThere: (article: number) => boolean
}

async function writeSegment(
  from: DuckDBConnection,
  to: DuckDBConnection,
  { segments, old, kept, isThere }: Rewriting,
  onShare: (share: number) => void,
): Promise<void> {
  const layout = layoutFor(kept)
  await writePages(to, 1, pages())
  await record(to, { number: 1, pages: layout.pages, postings: kept })

  async function* pages(): AsyncGenerator<Iterable<Page>> {
    let last = 0
    for await (const slice of slicesOf(from, segments, old, layout)) {
      const own = Array.from(pagesOf(left(slice, isThere), layout))
      last = own.at(-1)?.number ?? last
      yield own
      onShare(0.5 + (0.5 * last) / layout.pages)
    }
  }
}

/** What is left of postings. Of what is not listed nobody can say whether it is still there. */
function* left(postings: Iterable<Posting>, isThere: (article: number) => boolean): Generator<Posting> {
  for (const { gram, count, articles } of postings) {
    const own = articles.filter((entry) => isThere(numberOf(entry)))
    if (own.length > 0) yield { gram, count: count - (articles.length - own.length), articles: own }
  }
}
