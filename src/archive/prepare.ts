import type { DuckDBConnection } from '@duckdb/node-api'
import { UsageError } from '../options.ts'
import { VERSION } from '../version.ts'
import { SCHEMA, TABLES } from './schema.ts'

/** Makes the tables where there are none yet. Refuses a file of something else, and one of a later version. */
export async function prepare(connection: DuckDBConnection, path: string, mayCreate: boolean): Promise<void> {
  const tables = (await connection.runAndReadAll('SELECT table_name FROM duckdb_tables()')).getRows().map(([name]) => String(name))
  if (tables.length === 0 && mayCreate) return create(connection)
  if (tables.length === 0) throw new UsageError(`${path} has nothing in it yet: add articles to it first`)
  if (!['about', 'articles', 'segments'].every((each) => tables.includes(each)))
    throw new UsageError(`${path} is a database of something else, and no archive of variorum`)
  const [[version] = []] = (await connection.runAndReadAll("SELECT value FROM about WHERE key = 'schema'")).getRows()
  if (!(Number(version) <= SCHEMA))
    throw new UsageError(
      `${path} was written by a later variorum (its tables are version ${typeof version === 'string' ? version : 'unknown'}, known here are those up to ${SCHEMA}): install that one`,
    )
}

async function create(connection: DuckDBConnection): Promise<void> {
  await connection.run('BEGIN')
  await connection.run(TABLES)
  await connection.run(`INSERT INTO about VALUES ('schema', '${SCHEMA}'), ('tool', 'variorum ${VERSION}'), ('next', '0')`)
  await connection.run('COMMIT')
}
