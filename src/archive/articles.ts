import type { DuckDBConnection } from '@duckdb/node-api'
import type { Printed } from '../match/index.ts'
import { blobOf } from './blob-of.ts'
import { unpacked } from './record.ts'

/** Articles that are read at once. */
const AT_ONCE = 200

/** Articles by their numbers, in the order of these; what is no longer there is left out. */
export async function articlesNumbered(connection: DuckDBConnection, numbers: readonly number[]): Promise<Printed[]> {
  if (numbers.length === 0) return []
  const rows = await connection.runAndReadAll(`SELECT number, key, record FROM articles WHERE number IN (${numbers.join(',')})`)
  const found = rows.getRows().map(([number, key, record]) => ({ number: Number(number), printed: unpacked(blobOf(record), String(key)) }))
  return found.toSorted((a, b) => a.number - b.number).map(({ printed }) => printed)
}

/** All articles for which a condition of SQL holds, in the order of their numbers, with bounded memory. */
export async function* articlesWhere(
  connection: DuckDBConnection,
  condition: string,
  values: readonly string[] = [],
): AsyncGenerator<Printed> {
  const rows = await connection.runAndReadAll(`SELECT number FROM articles WHERE ${condition} ORDER BY number`, [...values])
  const numbers = rows.getRows().map(([number]) => Number(number))
  for (let from = 0; from < numbers.length; from += AT_ONCE) yield* await articlesNumbered(connection, numbers.slice(from, from + AT_ONCE))
}
