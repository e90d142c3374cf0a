import type { DuckDBConnection } from '@duckdb/node-api'

/** How much an archive holds. */
export interface Held {
  readonly articles: number
  readonly quotations: number
  readonly words: number
  readonly outlets: number
  /** The first and the last day of its articles, where they tell any. */
  readonly from?: string
  readonly to?: string
}

/** Counts what an archive holds. */
export async function heldIn(connection: DuckDBConnection): Promise<Held> {
  const found = await connection.runAndReadAll(
    'SELECT count(*), coalesce(sum(quotations), 0)::BIGINT, coalesce(sum(words), 0)::BIGINT, count(DISTINCT outlet), min(date), max(date) FROM articles',
  )
  const [[articles, quotations, words, outlets, from, to] = []] = found.getRows()
  return {
    articles: Number(articles),
    quotations: Number(quotations),
    words: Number(words),
    outlets: Number(outlets),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  }
}
