import type { DuckDBConnection } from '@duckdb/node-api'
import { segmentsOf } from './postings/segments.ts'
import { reasonOf } from './reason-of.ts'
import { faultsOfArticles } from './verify/articles.ts'
import { faultsOfPages } from './verify/pages.ts'
import { tallies } from './verify/tallies.ts'

/** How far the work on an archive has come: so many pages and articles of all. */
export type OnShare = (done: number, of: number) => void

/**
 * Looks through an archive, all of it: whether every article can be unpacked, is the one that its key names, and has the rows it should; whether
 * every page of the index can be read; and whether the index has of every article its runs of words and no others. Gives what is wrong, a line
 * each. Linear, with two numbers an article in memory.
 */
export async function* faultsIn(connection: DuckDBConnection, onShare: OnShare): AsyncGenerator<string> {
  const { next, articles } = await numbersIn(connection)
  yield* faultsOfTables(connection, next)
  const segments = await segmentsOf(connection)
  const all = tallies(Math.max(next, articles.last + 1))
  const of = segments.reduce((sum, { pages }) => sum + pages, articles.count)
  let done = 0
  const told = (count: number): void => onShare((done += count), of)
  for (const segment of segments) yield* asRead(faultsOfPages(connection, segment, all, told), `the index ${segment.number}`)
  if (all.strangers() > 0) yield `the index names ${all.strangers()} times an article that there has never been`
  yield* asRead(faultsOfArticles(connection, articles.last + 1, all, told), 'the articles')
}

interface Numbers {
  /** What the next article is to be numbered. */
  readonly next: number
  readonly articles: { readonly count: number; readonly last: number }
}

async function numbersIn(connection: DuckDBConnection): Promise<Numbers> {
  const [next] = await rowOf(connection, "SELECT value FROM about WHERE key = 'next'")
  const [count, last] = await rowOf(connection, 'SELECT count(*), coalesce(max(number), -1)::INTEGER FROM articles')
  return { next: Number(next ?? 0), articles: { count: Number(count), last: Number(last) } }
}

/** What the tables should have in common. */
async function* faultsOfTables(connection: DuckDBConnection, next: number): AsyncGenerator<string> {
  const [beyond, twice, lost] = await Promise.all([
    rowOf(connection, `SELECT count(*) FROM articles WHERE number >= ${next}`),
    rowOf(connection, 'SELECT count(*) - count(DISTINCT key) FROM articles'),
    rowOf(connection, 'SELECT count(*) FROM quotations ANTI JOIN articles ON article = number'),
  ]).then((rows) => rows.map(([count]) => Number(count)))
  if (beyond) yield `the next article would be number ${next}, and ${beyond} have that number or a higher one`
  if (twice) yield `${twice} of its articles are there twice`
  if (lost) yield `${lost} quotations are of no article that there is`
}

async function rowOf(connection: DuckDBConnection, sql: string): Promise<readonly unknown[]> {
  return (await connection.runAndReadAll(sql)).getRows()[0] ?? []
}

/** The faults of a part; where it cannot be read to its end, that is one more. */
async function* asRead(faults: AsyncGenerator<string>, part: string): AsyncGenerator<string> {
  try {
    yield* faults
  } catch (error) {
    yield `${part} cannot be read to the end: ${reasonOf(error)}`
  }
}
