import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { UsageError } from '../options.ts'
import { opened } from './opened.ts'
import { rewriteSegments } from './postings/rewritten.ts'
import { CONTENTS, SCHEMA } from './schema.ts'
import type { OnShare } from './verify.ts'

/** What came of making an archive anew. */
export interface Compacted {
  /** Bytes of the file before, and now. */
  readonly before: number
  readonly after: number
  /** How often articles that are no longer there stood in the index. */
  readonly dropped: number
}

/** How often it is tried to find the archive as nobody is adding to it. */
const TRIES = 5

/**
 * Writes an archive anew, beside the old file, and puts it in its place when it is whole: with one index, which knows no article that was removed.
 * Whoever reads meanwhile reads on; whoever wants to add waits. One who is stopped in the midst of it leaves the old file as it was.
 */
export async function compactAt(path: string, onShare: OnShare): Promise<Compacted> {
  const old = await settled(path)
  const fresh = `${path}.new`
  try {
    const [before, identity] = [statSync(path).size, statSync(path).ino]
    const dropped = await copied(old.connection, fresh, onShare)
    // Nobody can have added to it meanwhile; but somebody else may have put another in its place.
    if (statSync(path).ino !== identity) throw new UsageError(`${path} was replaced meanwhile; the new one is left as it is`)
    renameSync(fresh, path)
    return { before, after: statSync(path).size, dropped }
  } catch (error) {
    rmSync(fresh, { force: true })
    rmSync(`${fresh}.wal`, { force: true })
    throw error
  } finally {
    old.close()
  }
}

/** Opens an archive so that all that was added is in the one file, and nobody can add to it. */
async function settled(path: string): Promise<Awaited<ReturnType<typeof opened>>> {
  for (let left = TRIES; left > 0; left -= 1) {
    const written = await opened(path, 'write')
    // Nobody else is at it as long as this one may write: what is beside it was left by somebody who was stopped.
    for (const file of [`${path}.new`, `${path}.new.wal`]) rmSync(file, { force: true })
    await written.connection.run('CHECKPOINT').finally(() => written.close())
    const read = await opened(path, 'read')
    if (!existsSync(`${path}.wal`)) return read
    read.close()
  }
  throw new UsageError(`${path} is being added to; try again when that is done`)
}

async function copied(old: DuckDBConnection, path: string, onShare: OnShare): Promise<number> {
  const { connection, close } = await opened(path, 'write')
  try {
    await connection.run('DELETE FROM about')
    for (const table of CONTENTS) await copyTable(old, connection, table)
    await connection.run(`UPDATE about SET value = '${SCHEMA}' WHERE key = 'schema'`)
    const numbers = (await connection.runAndReadAll('SELECT number FROM articles')).getRows().map(([number]) => Number(number))
    const there = new Set(numbers)
    const dropped = await rewriteSegments(
      old,
      connection,
      (article) => there.has(article),
      (share) => onShare(share, 1),
    )
    await connection.run('CHECKPOINT')
    return dropped
  } finally {
    close()
  }
}

/** Rows keep their order. */
async function copyTable(from: DuckDBConnection, to: DuckDBConnection, table: string): Promise<void> {
  const rows = await from.stream(`FROM ${table}`)
  const appender = await to.createAppender(table)
  for (let chunk = await rows.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await rows.fetchChunk()) appender.appendDataChunk(chunk)
  appender.closeSync()
}
