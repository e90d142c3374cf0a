import type { DuckDBConnection } from '@duckdb/node-api'

/** How much an archive holds of one outlet. */
export interface OutletHeld {
  /** Absent where nobody knows who printed it. */
  readonly outlet?: string
  readonly articles: number
  readonly quotations: number
  readonly words: number
  /** The first and the last day of its articles, where they tell any. */
  readonly from?: string
  readonly to?: string
}

/** Counts by outlet, those with most articles first; what is of no known outlet comes last. */
export async function outletsIn(connection: DuckDBConnection): Promise<OutletHeld[]> {
  const found = await connection.runAndReadAll(
    `SELECT outlet, count(*) AS articles, sum(quotations)::BIGINT, sum(words)::BIGINT, left(min(date), 10), left(max(date), 10)
     FROM articles GROUP BY outlet ORDER BY outlet IS NULL, articles DESC, outlet`,
  )
  return found.getRows().map(([outlet, articles, quotations, words, from, to]) => ({
    ...(typeof outlet === 'string' && { outlet }),
    articles: Number(articles),
    quotations: Number(quotations),
    words: Number(words),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  }))
}
