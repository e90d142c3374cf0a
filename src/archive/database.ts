import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { UsageError } from '../options.ts'
import { isOfDuckDB, refusalOf } from './file.ts'
import { duckdb, instanceOf } from './instance.ts'
import { type Access, openings } from './openings.ts'
import { messageOf, reasonOf } from './reason-of.ts'

export type { Access } from './openings.ts'

/** An open file of DuckDB. */
export interface Database {
  readonly connection: DuckDBConnection
  readonly close: () => void
}

/** How often a file is tried that somebody else has open, and the milliseconds between: whoever writes has it open for a part of a second. */
const [TRIES, EVERY] = [250, 40]

const open = openings<DuckDBInstance>((instance) => instance.closeSync())

/** Whether a file is one of DuckDB's. */
export function isDatabase(path: string): boolean {
  return open.has(path) || isOfDuckDB(path)
}

/**
 * Opens a file, once nobody else keeps it from that; one to be written is made where there is none.
 *
 * @throws UsageError where it cannot be opened, or stays in use.
 */
export async function openDatabase(path: string, access: Access): Promise<Database> {
  await duckdb()
  if (access === 'read' && !existsSync(path)) throw new UsageError(`${path}: no such archive`)
  if (existsSync(path) && !isDatabase(path)) throw new UsageError(refusalOf(path))
  let holder = 'this program'
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      const held = await open.take(path, access, () => instanceOf(path, access))
      if (held) return await connected(held.opened, held.release)
    } catch (error) {
      if (!isLocked(error)) throw new UsageError(`${path}: ${reasonOf(error)}`)
      holder = holderOf(error)
    }
    await wait(EVERY)
  }
  throw new UsageError(`${path} is in use by ${holder}; try again when it is done`)
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

const isLocked = (error: unknown): boolean => /could not set lock|conflicting lock/i.test(messageOf(error))

/** > | Conflicting lock is held in /usr/bin/node (PID 4711) */
function holderOf(error: unknown): string {
  const [, number] = /\(PID (\d+)\)/.exec(messageOf(error)) ?? []
  return `another program${number === undefined ? '' : ` (process ${number})`}`
}
