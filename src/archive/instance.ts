import { statSync } from 'node:fs'
import type { DuckDBInstance } from '@duckdb/node-api'
import { UsageError } from '../options.ts'
import type { Access } from './openings.ts'
import { messageOf } from './reason-of.ts'

const NEEDED = 'an archive needs @duckdb/node-api: npm install @duckdb/node-api'

const OPTIONS = {
  read: { access_mode: 'READ_ONLY' },
  // Small blocks: of an index a thousand short pages are read, each from a block of its own.
  write: { access_mode: 'READ_WRITE', default_block_size: '16384' },
} as const

/** DuckDB uses this one file: no other, no network, no extension. */
const FENCE = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET enable_external_access=false',
  'SET lock_configuration=true',
]

const UNFINISHED = 'somebody was stopped while adding to it, and nothing may be written here to finish that'

/** Whoever opened a file just before another took its place has one that nobody will find again: it is as if somebody else had it. */
const REPLACED = 'Could not set lock: another file has taken the place of this one'

/**
 * Lets DuckDB open a file. What was added and not yet put into its place, by somebody who was stopped, is put there before it is read; where there
 * is no room for that, it is read as it is.
 *
 * @throws UsageError where there is no DuckDB, or where nothing may be written to finish that; else what DuckDB throws.
 */
export async function instanceOf(path: string, access: Access): Promise<DuckDBInstance> {
  try {
    return await fenced(path, access)
  } catch (error) {
    if (access === 'write' || !/replaying wal/i.test(messageOf(error))) throw error
    const mended = await fenced(path, 'write').catch((refused: unknown) => {
      throw isForbidden(refused) ? new UsageError(UNFINISHED) : refused
    })
    mended.closeSync()
    return await fenced(path, 'read').catch(() => fenced(path, 'write'))
  }
}

const isForbidden = (error: unknown): boolean => /permission denied|read-only/i.test(messageOf(error))

/**
 * DuckDB itself, which need not be installed.
 *
 * @throws UsageError where it is not.
 */
export async function duckdb(): Promise<typeof import('@duckdb/node-api')> {
  const found = await import('@duckdb/node-api').catch(() => undefined)
  if (!found) throw new UsageError(NEEDED)
  return found
}

/** Which file it is that goes by a name just now: what is made anew takes the place of another. */
const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino

async function fenced(path: string, access: Access): Promise<DuckDBInstance> {
  const { DuckDBInstance: instances } = await duckdb()
  const before = inodeOf(path)
  const instance = await instances.create(path, OPTIONS[access])
  if (access === 'write' && before !== undefined && inodeOf(path) !== before) {
    instance.closeSync()
    throw new Error(REPLACED)
  }
  const connection = await instance.connect()
  for (const order of FENCE) await connection.run(order)
  connection.closeSync()
  return instance
}
