import type { DuckDBConnection } from '@duckdb/node-api'
import { whereOf } from './filter.ts'
import { type Listed, listedIn } from './listed.ts'

/** What was removed from an archive. */
export interface Removed {
  readonly removed: readonly Listed[]
  /** Of what was to be removed, that by which no article goes. */
  readonly unknown: readonly string[]
}

/**
 * Removes articles by paths, folders, addresses or keys, in one transaction. Their runs of words stay in the index, where they are passed over,
 * until it is made anew.
 */
export async function removeArticles(connection: DuckDBConnection, which: readonly string[]): Promise<Removed> {
  await connection.run('BEGIN')
  try {
    const byKey = new Map<string, Listed>()
    const unknown: string[] = []
    for (const each of which) {
      let isKnown = false
      for await (const one of listedIn(connection, whereOf({ which: [each] }))) {
        isKnown = true
        byKey.set(one.key, one)
      }
      if (!isKnown) unknown.push(each)
    }
    if (byKey.size > 0) await removeKeys(connection, Array.from(byKey.keys()))
    await connection.run('COMMIT')
    return { removed: Array.from(byKey.values()), unknown }
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {})
    throw error
  }
}

async function removeKeys(connection: DuckDBConnection, keys: readonly string[]): Promise<void> {
  const condition = `key IN (${keys.map((key) => `'${key}'`).join(',')})`
  await connection.run(`DELETE FROM quotations WHERE article IN (SELECT number FROM articles WHERE ${condition})`)
  await connection.run(`DELETE FROM articles WHERE ${condition}`)
}
