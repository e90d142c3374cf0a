import type { DuckDBConnection } from '@duckdb/node-api'
import { blobOf } from '../blob-of.ts'
import { pageFor, postingsIn } from '../postings/page.ts'
import { MOST_LISTED, type Posting } from '../postings/posting.ts'
import type { Segment } from '../postings/segments.ts'
import { postingsTable } from '../schema.ts'
import type { Tallies } from './tallies.ts'

/** Pages that are read at once. */
const AT_ONCE = 2000

/** Reads every page of an index and tallies its postings; gives what is wrong with it, a line each. */
export async function* faultsOfPages(
  connection: DuckDBConnection,
  segment: Segment,
  tallies: Tallies,
  onPages: (count: number) => void,
): AsyncGenerator<string> {
  let count = 0
  for (let from = 0; from < segment.pages; from += AT_ONCE) {
    const rows = await connection.runAndReadAll(
      `SELECT page, grams FROM ${postingsTable(segment.number)} WHERE page >= ${from} AND page < ${from + AT_ONCE} ORDER BY page`,
    )
    for (const [page, bytes] of rows.getRows()) {
      const postings = Array.from(postingsIn({ bytes: blobOf(bytes) }))
      for (const posting of postings) {
        count += posting.count
        tallies.post(segment.number, posting)
      }
      if (!areInOrder(postings, Number(page), segment)) yield `page ${Number(page)} of the index ${segment.number} cannot be read`
    }
    onPages(Math.min(AT_ONCE, segment.pages - from))
  }
  if (count !== segment.postings) yield `the index ${segment.number} has ${count} runs of words, and should have ${segment.postings}`
}

/** Whether postings are such as are written: of this page, each run once, each article once, and as many listed as there may be. */
function areInOrder(postings: readonly Posting[], page: number, segment: Segment): boolean {
  return postings.every(
    ({ gram, count, articles }, i) =>
      pageFor(gram, segment) === page &&
      gram > (postings[i - 1]?.gram ?? -1) &&
      articles.length === Math.min(count, articles.length) &&
      articles.length > 0 &&
      articles.length <= MOST_LISTED &&
      articles.every((entry, at) => entry > (articles[at - 1] ?? -1)),
  )
}
