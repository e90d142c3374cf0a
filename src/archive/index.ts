import type { Printed } from '../match/index.ts'
import type { Source } from '../options.ts'
import { type Added, addArticles } from './add.ts'
import { articlesWhere } from './articles.ts'
import { type Access, type Database, isDatabase, openDatabase } from './database.ts'
import { type Filter, whereOf } from './filter.ts'
import { type Held, heldIn } from './held.ts'
import { type Like, likeDrafts } from './like.ts'
import { prepare } from './prepare.ts'
import { told, toldEach } from './told.ts'

export type { Added } from './add.ts'
export type { Filter } from './filter.ts'
export type { Held } from './held.ts'
export type { Like } from './like.ts'
export { refusePlace } from './place.ts'

/** An archive that is being read. Nobody can add to it as long as it is open. */
export interface Archive {
  readonly path: string
  /** How much it holds. */
  readonly held: () => Promise<Held>
  /** What it has in common with drafts. */
  readonly like: (drafts: readonly Printed[]) => Promise<Like>
  /** Its articles in the order of adding, with their quotations, those that a filter lets through. */
  readonly articles: (filter?: Filter) => AsyncGenerator<Printed>
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
    articles: (filter = {}) => {
      const { condition, values } = whereOf(filter)
      return toldEach(path, articlesWhere(database.connection, condition, values))
    },
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

async function opened(path: string, access: Access): Promise<Database> {
  const database = await openDatabase(path, access)
  try {
    await told(path, () => prepare(database.connection, path, access === 'write'))
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Which of some sources are archives, and which are not. */
export function archivesAmong(sources: readonly Source[]): { readonly archives: readonly string[]; readonly others: readonly Source[] } {
  const archives = sources.filter((source) => typeof source === 'string').filter(isDatabase)
  const known = new Set<Source>(archives)
  return { archives, others: sources.filter((source) => !known.has(source)) }
}
