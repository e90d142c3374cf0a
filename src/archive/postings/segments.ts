import type { DuckDBConnection } from '@duckdb/node-api'
import { GRAMS } from '../../match/index.ts'
import { blobOf } from '../blob-of.ts'
import { postingsTable } from '../schema.ts'
import { merged } from './merged.ts'
import { type Layout, layoutFor, type Page, pageFor, pagesOf, postingsIn } from './page.ts'
import type { Posting } from './posting.ts'

/** An index of some of the articles. */
export interface Segment {
  readonly number: number
  readonly pages: number
  readonly postings: number
}

/** A segment has at least so many times the postings of all later ones together: there are few, and every posting is written but a few times. */
const RATIO = 3
/** Postings that are merged at once. */
const SLICE = 200_000

/** The segments of an archive, in their order. */
export async function segmentsOf(connection: DuckDBConnection): Promise<Segment[]> {
  const found = await connection.runAndReadAll('SELECT number, pages, postings FROM segments ORDER BY number')
  return found.getRows().map(([number, pages, postings]) => ({ number: Number(number), pages: Number(pages), postings: Number(postings) }))
}

/** Writes an index as a new segment, in the transaction that there is. */
export async function addSegment(
  connection: DuckDBConnection,
  number: number,
  postings: number,
  index: Iterable<Posting>,
): Promise<Segment> {
  const { pages } = layoutFor(postings)
  await writePages(connection, number, [pagesOf(index, { pages })])
  return record(connection, { number, pages, postings })
}

/** Lists a segment whose pages are written. */
export async function record(connection: DuckDBConnection, segment: Segment): Promise<Segment> {
  const { number, pages, postings } = segment
  await connection.run(`INSERT INTO segments VALUES (${number}, ${pages}, ${postings})`)
  return segment
}

/** Writes the pages of a segment, slice by slice. */
export async function writePages(
  connection: DuckDBConnection,
  segment: number,
  slices: Iterable<Iterable<Page>> | AsyncIterable<Iterable<Page>>,
): Promise<void> {
  const table = postingsTable(segment)
  await connection.run(`CREATE TABLE ${table} (page UINTEGER NOT NULL, grams BLOB NOT NULL USING COMPRESSION uncompressed)`)
  const appender = await connection.createAppender(table)
  for await (const pages of slices) {
    for (const { number, bytes } of pages) {
      appender.appendUInteger(number)
      appender.appendBlob(bytes)
      appender.endRow()
    }
    appender.flushSync()
  }
  appender.closeSync()
  await connection.run(`CREATE UNIQUE INDEX ${table}_page ON ${table} (page)`)
}

/** Merges the last segments until each is large enough beside those that follow; or all of them. */
export async function mergeSegments(connection: DuckDBConnection, areAll = false): Promise<void> {
  const segments = await segmentsOf(connection)
  let from = segments.length - 1
  let behind = segments[from]?.postings ?? 0
  for (let at = from - 1; at >= 0; at--) {
    const { postings } = segments[at] ?? { postings: 0 }
    if (areAll || postings < RATIO * behind) from = at
    behind += postings
  }
  const last = segments.slice(from)
  if (last.length < 2) return
  const number = (last.at(-1)?.number ?? 0) + 1
  const postings = last.reduce((sum, each) => sum + each.postings, 0)
  const { pages } = layoutFor(postings)
  await writePages(connection, number, mergedPages(connection, last, postings, pages))
  for (const each of last) {
    await connection.run(`DROP TABLE ${postingsTable(each.number)}`)
    await connection.run(`DELETE FROM segments WHERE number = ${each.number}`)
  }
  await record(connection, { number, pages, postings })
}

/** The pages of several segments as those of one. */
async function* mergedPages(
  connection: DuckDBConnection,
  segments: readonly Segment[],
  postings: number,
  pages: number,
): AsyncGenerator<Iterable<Page>> {
  for await (const slice of slicesOf(connection, segments, postings, { pages })) yield pagesOf(slice, { pages })
}

/**
 * All that segments hold, merged, slice by slice of all runs there may be, so that but a part of the segments is held at once. Slices begin where a
 * page of another layout does.
 */
export async function* slicesOf(
  connection: DuckDBConnection,
  segments: readonly Segment[],
  postings: number,
  layout: Layout,
): AsyncGenerator<Iterable<Posting>> {
  const step = Math.max(1, Math.ceil(layout.pages / Math.max(1, postings / SLICE)))
  for (let page = 0; page < layout.pages; page += step) {
    const slices: Posting[][] = []
    for (const segment of segments) slices.push(await postingsAt(connection, segment, layout, page, page + step))
    yield merged(slices)
  }
}

/** The postings of a segment that stand in some pages of another layout, the last left out. */
async function postingsAt(connection: DuckDBConnection, segment: Segment, layout: Layout, from: number, to: number): Promise<Posting[]> {
  const at = (page: number): number => pageFor((page / layout.pages) * GRAMS, segment)
  // Where a page begins is rounded: one more on either side has all that is wanted.
  const found = await connection.runAndReadAll(
    `SELECT grams FROM ${postingsTable(segment.number)} WHERE page BETWEEN ${Math.max(0, at(from) - 1)} AND ${at(to) + 1} ORDER BY page`,
  )
  const all: Posting[] = []
  for (const [grams] of found.getRows())
    for (const posting of postingsIn({ bytes: blobOf(grams) })) {
      const page = pageFor(posting.gram, layout)
      if (page >= from && page < to) all.push(posting)
    }
  return all
}

/** The postings of some runs, in every segment. */
export async function postingsOf(connection: DuckDBConnection, grams: ReadonlySet<number>): Promise<Posting[]> {
  const found: Posting[] = []
  for (const segment of await segmentsOf(connection)) {
    const pages = Array.from(new Set(Array.from(grams, (gram) => pageFor(gram, segment))))
    if (pages.length === 0) continue
    const rows = await connection.runAndReadAll(`SELECT grams FROM ${postingsTable(segment.number)} WHERE page IN (${pages.join(',')})`)
    for (const [bytes] of rows.getRows())
      for (const posting of postingsIn({ bytes: blobOf(bytes) })) if (grams.has(posting.gram)) found.push(posting)
  }
  return found
}
