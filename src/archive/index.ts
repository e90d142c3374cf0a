import { existsSync } from 'node:fs'
import type { Printed } from '../match/index.ts'
import { type Source, UsageError } from '../options.ts'
import { type Added, addArticles } from './add.ts'
import { articlesWhere } from './articles.ts'
import type { LogEntry } from './clusters/living.ts'
import { type ClusterState, readLog, readState, writeState } from './clusters/state.ts'
import { type Compacted, compactAt } from './compact.ts'
import { type Database, isDatabase } from './database.ts'
import { type Filter, whereOf } from './filter.ts'
import { type Held, heldIn } from './held.ts'
import { type Like, likeDrafts } from './like.ts'
import { type Likely, likelyFor } from './likely.ts'
import { type Listed, listedIn } from './listed.ts'
import { opened } from './opened.ts'
import { type OutletHeld, outletsIn } from './outlets.ts'
import { removeArticles, type Removed } from './remove.ts'
import { told, toldEach } from './told.ts'
import { faultsIn, type OnShare } from './verify.ts'

export type { Added } from './add.ts'
export { keptOf } from './clusters/kept.ts'
export { living, type LogEntry } from './clusters/living.ts'
export { sinceOf } from './clusters/since.ts'
export type { ClusterState, KeptDiscrepancy } from './clusters/state.ts'
export type { Compacted } from './compact.ts'
export type { Filter } from './filter.ts'
export type { Held } from './held.ts'
export type { Listed } from './listed.ts'
export type { OutletHeld } from './outlets.ts'
export type { Removed } from './remove.ts'
export type { OnShare } from './verify.ts'
export { refusePlace } from './place.ts'
export { keyOf } from './record.ts'

/** An archive that is being read. Nobody can add to it as long as it is open. */
export interface Archive {
  readonly path: string
  /** How much it holds. */
  readonly held: () => Promise<Held>
  /** What it has in common with drafts. */
  readonly like: (drafts: readonly Printed[]) => Promise<Like>
  /** The articles that may print some words, whole or in part; and those of which only a look into them can tell, so common are the words. */
  readonly likely: (words: string) => Promise<Likely>
  /** Its articles in the order of adding, with their quotations, those that a filter lets through. */
  readonly articles: (filter?: Filter) => AsyncGenerator<Printed>
  /** The same without unpacking them. */
  readonly list: (filter?: Filter) => AsyncGenerator<Listed>
  /** How much it holds of each outlet. */
  readonly outlets: () => Promise<readonly OutletHeld[]>
  /** Its clusters as they were last looked at. */
  readonly state: () => Promise<ClusterState>
  /** What became of them since a time (ISO 8601). */
  readonly log: (since: string) => Promise<readonly LogEntry[]>
  /** What is wrong with it, a line each, in words; nothing where it is sound. */
  readonly faults: (onShare?: OnShare) => AsyncGenerator<string>
  readonly close: () => void
}

/**
 * Opens an archive to read it; waits a while where somebody is just writing.
 *
 * @throws UsageError where there is none, where it is of a later version, or where it stays in use.
 */
export async function openArchive(path: string): Promise<Archive> {
  const database = await opened(path, 'read')
  return {
    path,
    held: () => told(path, () => heldIn(database.connection)),
    like: (drafts) => told(path, () => likeDrafts(database.connection, drafts)),
    likely: (words) => told(path, () => likelyFor(database.connection, words)),
    articles: (filter = {}) => {
      const { condition, values } = whereOf(filter)
      return toldEach(path, articlesWhere(database.connection, condition, values))
    },
    list: (filter = {}) => toldEach(path, listedIn(database.connection, whereOf(filter))),
    outlets: () => told(path, () => outletsIn(database.connection)),
    state: () => told(path, () => readState(database.connection)),
    log: (since) => told(path, () => readLog(database.connection, since)),
    faults: (onShare = () => {}) => toldEach(path, faultsIn(database.connection, onShare)),
    close: database.close,
  }
}

/** Adds articles to an archive, all or none; one that is not there is made. `added` is when (ISO 8601). The file is open for as long as that takes, and no longer. */
export async function addTo(path: string, printed: readonly Printed[], added: string): Promise<Added> {
  const database = await opened(path, 'write')
  try {
    return await told(path, () => addArticles(database.connection, printed, added))
  } finally {
    database.close()
  }
}

/**
 * Removes articles from an archive, by paths, folders, addresses or keys: all or none.
 *
 * @throws UsageError where there is no archive, or where it stays in use.
 */
export async function removeFrom(path: string, which: readonly string[]): Promise<Removed> {
  return changed(path, ({ connection }) => removeArticles(connection, which))
}

/**
 * Keeps what is known of the clusters of an archive, and what became of them.
 *
 * @throws UsageError where there is no archive, where it stays in use, or where it may not be written.
 */
export async function keepState(path: string, state: ClusterState, log: readonly LogEntry[]): Promise<void> {
  await changed(path, ({ connection }) => writeState(connection, state, log))
}

/**
 * Writes an archive anew and puts it in the place of the old file; `onShare` is told how far that has come.
 *
 * @throws UsageError where there is no archive, where it stays in use, or where there is no room for another file.
 */
export async function compact(path: string, onShare: OnShare = () => {}): Promise<Compacted> {
  refuseMissing(path)
  return told(path, () => compactAt(path, onShare))
}

async function changed<T>(path: string, work: (database: Database) => Promise<T>): Promise<T> {
  refuseMissing(path)
  const database = await opened(path, 'write')
  try {
    return await told(path, () => work(database))
  } finally {
    database.close()
  }
}

/** Else one would be made. */
function refuseMissing(path: string): void {
  if (!existsSync(path)) throw new UsageError(`${path}: no such archive`)
}

/** Which of some sources are archives, and which are not. */
export function archivesAmong(sources: readonly Source[]): { readonly archives: readonly string[]; readonly others: readonly Source[] } {
  const archives = sources.filter((source) => typeof source === 'string').filter(isDatabase)
  const known = new Set<Source>(archives)
  return { archives, others: sources.filter((source) => !known.has(source)) }
}
