import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { UsageError } from '../options.ts'
import { messageOf, reasonOf } from './reason-of.ts'
import { type Access, openings } from './openings.ts'

export type { Access } from './openings.ts'

/** An open file of DuckDB. */
export interface Database {
  readonly connection: DuckDBConnection
  readonly close: () => void
}

type DuckDB = typeof import('@duckdb/node-api')

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

/** How often a file is tried that somebody else has open, and the milliseconds between: whoever writes has it open for a part of a second. */
const [TRIES, EVERY] = [250, 40]

const open = openings<DuckDBInstance>((instance) => instance.closeSync())

/** Whether a file is one of DuckDB's: its ninth to twelfth bytes say so behind a checksum. */
export function isDatabase(path: string): boolean {
  return open.has(path) || headOf(path)?.toString('latin1', 8, 12) === 'DUCK'
}

function headOf(path: string): Buffer | undefined {
  const head = Buffer.alloc(12)
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    readSync(file, head, 0, 12, 0)
    return head
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Opens a file, once nobody else keeps it from that; one to be written is made where there is none.
 *
 * @throws UsageError where it cannot be opened, or stays in use.
 */
export async function openDatabase(path: string, access: Access): Promise<Database> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined)
  if (!duckdb) throw new UsageError(NEEDED)
  if (access === 'read' && !existsSync(path)) throw new UsageError(`${path}: no such archive`)
  if (existsSync(path) && !isDatabase(path)) throw new UsageError(refusalOf(path))
  let holder = 'this program'
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      const held = await open.take(path, access, () => instanceOf(duckdb, path, access))
      if (held) return await connected(held.opened, held.release)
    } catch (error) {
      if (!isLocked(error)) throw new UsageError(`${path}: ${reasonOf(error)}`)
      holder = holderOf(error)
    }
    await wait(EVERY)
  }
  throw new UsageError(`${path} is in use by ${holder}; try again when it is done`)
}

/** Whoever is stopped in the midst of making an archive leaves a file without a byte. */
function refusalOf(path: string): string {
  const isEmpty = statSync(path).isFile() && statSync(path).size === 0
  return isEmpty ? `${path} is an empty file: delete it, and an archive is made in its place` : `${path} is no archive of variorum`
}

async function connected(instance: DuckDBInstance, release: () => void): Promise<Database> {
  const connection = await instance.connect()
  return {
    connection,
    close: () => {
      connection.closeSync()
      release()
    },
  }
}

/** What was added and not yet put into its place, by somebody who was stopped, is put there before it is read; where there is no room for that, it is read as it is. */
async function instanceOf(duckdb: DuckDB, path: string, access: Access): Promise<DuckDBInstance> {
  try {
    return await fenced(duckdb, path, access)
  } catch (error) {
    if (access === 'write' || !isUnfinished(error)) throw error
    const mended = await fenced(duckdb, path, 'write')
    mended.closeSync()
    return await fenced(duckdb, path, 'read').catch(() => fenced(duckdb, path, 'write'))
  }
}

async function fenced({ DuckDBInstance }: DuckDB, path: string, access: Access): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(path, OPTIONS[access])
  const connection = await instance.connect()
  for (const order of FENCE) await connection.run(order)
  connection.closeSync()
  return instance
}

const isLocked = (error: unknown): boolean => /could not set lock|conflicting lock/i.test(messageOf(error))

const isUnfinished = (error: unknown): boolean => /replaying wal/i.test(messageOf(error))

/** > | Conflicting lock is held in /usr/bin/node (PID 4711) */
function holderOf(error: unknown): string {
  const [, number] = /\(PID (\d+)\)/.exec(messageOf(error)) ?? []
  return `another program${number === undefined ? '' : ` (process ${number})`}`
}
