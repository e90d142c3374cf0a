import type { DuckDBConnection } from '@duckdb/node-api'
import { type Printed, postedGrams } from '../../match/index.ts'
import { blobOf } from '../blob-of.ts'
import { keyOf, unpacked } from '../record.ts'
import type { Tallies } from './tallies.ts'

/** Articles that are read at once. */
const AT_ONCE = 500

/** A row of the table of articles, and how many rows of quotations it has. */
interface Row {
  readonly number: number
  readonly key: string
  readonly path: string
  readonly quotations: number
  readonly rows: number
  readonly record: Uint8Array
}

/** Unpacks every article and compares it with its rows and with what the index says of it; gives what is wrong, a line each. */
export async function* faultsOfArticles(
  connection: DuckDBConnection,
  next: number,
  tallies: Tallies,
  onArticles: (count: number) => void,
): AsyncGenerator<string> {
  for (let from = 0; from < next; from += AT_ONCE) {
    const rows = await rowsFrom(connection, from)
    for (const row of rows) for (const fault of faultsOf(row, tallies)) yield `${row.path} (${row.key.slice(0, 12)}): ${fault}`
    onArticles(rows.length)
  }
}

async function rowsFrom(connection: DuckDBConnection, from: number): Promise<Row[]> {
  const to = from + AT_ONCE
  const found = await connection.runAndReadAll(
    `SELECT number, key, path, quotations, coalesce(counted, 0), record FROM articles
     LEFT JOIN (SELECT article, count(*) AS counted FROM quotations WHERE article >= ${from} AND article < ${to} GROUP BY article) ON article = number
     WHERE number >= ${from} AND number < ${to} ORDER BY number`,
  )
  return found.getRows().map(([number, key, path, quotations, rows, record]) => ({
    number: Number(number),
    key: String(key),
    path: String(path),
    quotations: Number(quotations),
    rows: Number(rows),
    record: blobOf(record),
  }))
}

function* faultsOf({ number, key, quotations, rows, record }: Row, tallies: Tallies): Generator<string> {
  const printed = printedIn(record, key)
  if (!printed) {
    yield 'what is kept of it cannot be unpacked'
    return
  }
  if (keyOf(printed.article) !== key) yield 'its content is not the one that its key names'
  const counts = [printed.quotations.length, quotations, rows]
  if (new Set(counts).size > 1) yield `it has ${counts[0]} quotations, ${counts[1]} are counted, and ${counts[2]} are listed`
  const { grams, areQuoted } = postedGrams(printed)
  const { more, areSame } = tallies.compare(number, grams, areQuoted)
  if (more !== 0) yield `the index has ${Math.abs(more)} runs of words ${more > 0 ? 'more' : 'fewer'} than it`
  else if (!areSame) yield 'the index has other runs of words than it'
}

function printedIn(record: Uint8Array, key: string): Printed | undefined {
  try {
    return unpacked(record, key)
  } catch {
    return undefined
  }
}
