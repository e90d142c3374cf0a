import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { UsageError } from '../options.ts'

/** What may be done with a file. */
export type Access = 'read' | 'write'

/** An open file of DuckDB. */
export interface Database {
  readonly connection: DuckDBConnection
  readonly close: () => void
}

const NEEDED = 'an archive needs @duckdb/node-api: npm install @duckdb/node-api'

/** Small blocks: of an index a thousand short pages are read, each from a block of its own. */
const BLOCK = '16384'

/** DuckDB uses this one file: no other, no network, no extension. */
const FENCE = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET enable_external_access=false',
  'SET lock_configuration=true',
]

/** How often a file is tried that somebody else has open, and the milliseconds between: whoever writes has it open for a part of a second. */
const [TRIES, EVERY] = [250, 40]

/** Whether a file is one of DuckDB's: its fifth to eighth bytes say so behind a checksum. */
export function isDatabase(path: string): boolean {
  const head = Buffer.alloc(12)
  try {
    const file = openSync(path, 'r')
    readSync(file, head, 0, 12, 0)
    closeSync(file)
  } catch {
    return false
  }
  return head.toString('latin1', 8, 12) === 'DUCK'
}

/** Opens a file, once nobody else keeps it from that; one to be written is made where there is none. */
export async function openDatabase(path: string, access: Access): Promise<Database> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined)
  if (!duckdb) throw new UsageError(NEEDED)
  if (access === 'read' && !existsSync(path)) throw new UsageError(`${path}: no such archive`)
  if (existsSync(path) && !isDatabase(path)) throw new UsageError(`${path} is no archive of variorum`)
  const options = { access_mode: access === 'read' ? 'READ_ONLY' : 'READ_WRITE', ...(access === 'write' && { default_block_size: BLOCK }) }
  for (let left = TRIES; ; left -= 1) {
    try {
      const instance = await duckdb.DuckDBInstance.create(path, options)
      const connection = await instance.connect()
      for (const order of FENCE) await connection.run(order)
      return {
        connection,
        close: () => {
          connection.closeSync()
          instance.closeSync()
        },
      }
    } catch (error) {
      if (!isLocked(error)) throw new UsageError(`${path}: ${reasonOf(error)}`)
      if (left === 0) throw new UsageError(`${path} is in use by another program${holderOf(error)}; try again when it is done`)
      await wait(EVERY)
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isLocked = (error: unknown): boolean => /could not set lock|conflicting lock/i.test(messageOf(error))

/** > | Conflicting lock is held in /usr/bin/node (PID 4711) */
function holderOf(error: unknown): string {
  const [, number] = /\(PID (\d+)\)/.exec(messageOf(error)) ?? []
  return number === undefined ? '' : ` (process ${number})`
}

/** In words of this house where the fault is a common one. */
export function reasonOf(error: unknown): string {
  const message = messageOf(error)
  if (/no space left|disk full|out of disk/i.test(message)) return 'the disk is full'
  if (/permission denied|read-only/i.test(message)) return 'it may not be written here'
  if (/storage version|newer version|version number/i.test(message)) return 'it was written by a newer DuckDB than this'
  const [line = ''] = message.split('\n')
  return line.replace(/^[A-Z][\w ]{0,40}Error: /, '').slice(0, 200)
}
