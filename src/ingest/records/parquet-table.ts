import type { DuckDBConnection } from '@duckdb/node-api'

/** A Parquet file as a table. */
export interface ParquetTable {
  readonly names: readonly string[]
  /** Its rows as JSON objects, from the first on; at the end why no more of them can be read, if that is so. */
  readonly rows: () => AsyncIterable<string | { readonly fault: string }>
  readonly close: () => void
}

const NEEDED = 'Parquet needs @duckdb/node-api: npm install @duckdb/node-api'

/** DuckDB reads this one file and nothing else: no other file, no network, no extension, no disk for what does not fit into memory. */
const fence = (path: string): readonly string[] => [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  "SET temp_directory=''",
  `SET allowed_paths=[${literal(path)}]`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
]

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Opens a Parquet file that lies on the disk; or says why it cannot be. */
export async function openParquetTable(path: string): Promise<ParquetTable | string> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined)
  if (!duckdb) return NEEDED
  const instance = await duckdb.DuckDBInstance.create(':memory:', { memory_limit: '512MB', threads: '1' })
  const connection = await instance.connect()
  const close = (): void => {
    connection.closeSync()
    instance.closeSync()
  }
  const from = `read_parquet(${literal(path)}, hive_partitioning=false)`
  try {
    for (const order of fence(path)) await connection.run(order)
    const described = await connection.runAndReadAll(`SELECT * FROM ${from} LIMIT 0`)
    return {
      names: described.columnNames(),
      rows: () => rowsOf(connection, `SELECT to_json("a row")::VARCHAR FROM ${from} AS "a row"`),
      close,
    }
  } catch (error) {
    close()
    return `damaged Parquet (${messageOf(error)})`
  }
}

async function* rowsOf(connection: DuckDBConnection, query: string): AsyncGenerator<string | { readonly fault: string }> {
  try {
    const result = await connection.stream(query)
    for await (const rows of result.yieldRows()) for (const [row] of rows) yield String(row)
  } catch (error) {
    yield { fault: `damaged Parquet (${messageOf(error)}): nothing behind it is read` }
  }
}

/** > | Invalid Input Error: No magic bytes found at end of file '…'   without the path, in one line */
function messageOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : 'unknown cause').split('\n')
  return line
    .replace(/^[A-Z][\w ]{0,40}Error: /, '')
    .replaceAll(/\s*(?:in |of |from )?(?:file |File )?(['"])\/[^'"]*\1/g, '')
    .replaceAll(/[\p{Cc}\ufffd]+/gu, '')
    .slice(0, 160)
}
