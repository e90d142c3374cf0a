import {
  type Archive,
  archivesAmong,
  type Article,
  extract,
  type Filter,
  type Ingested,
  keyOf,
  openArchive,
  readArticles,
} from '../index.ts'
import { filterOf } from './filter-of.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { isWanted } from './is-wanted.ts'
import { ownFiles } from './own-files.ts'
import type { Printer } from './printer.ts'
import { progressBeside, startProgress } from './progress.ts'
import { readSettings } from './settings.ts'
import { sourcesOf } from './sources.ts'
import { taken } from './taken.ts'
import { complainOf, oneLine } from './trouble.ts'

/** Which articles of an archive are asked for, of those that a filter lets through. */
export type FromArchive = (archive: Archive, filter: Filter) => AsyncIterable<{ readonly article: Article }>

/**
 * Prints the articles of a command line one by one, those of archives last, and gives the exit code: 2 where an input could not be read, 1 where none is as it
 * was asked for. `fromArchive` says which articles of an archive are looked at, where these are not all; then nobody is told that there are none.
 */
export async function printArticles(given: Given, io: Io, printer: Printer<Article>, fromArchive?: FromArchive): Promise<number> {
  const { options } = await readSettings(given)
  const filter = filterOf(given)
  const progress = printer.isHeld ? startProgress(io, given) : progressBeside(io, given)
  const { archives, others } = archivesAmong(await sourcesOf(given, io))
  const settings = { ...options, without: ownFiles(given, io), onProgress: progress.tell }
  const documents = joined(others.length > 0 ? wantedOf(readArticles(others, settings), filter) : undefined, archives, (archive) =>
    (fromArchive ?? allMeant)(archive, filter),
  )
  const isPart = archives.length > 0 || Object.keys(filter).length > 0
  const { articles, skipped } = await taken(documents, ({ article }) => printer.add(article), {
    io,
    progress,
    paths: given.paths,
    isPart,
  })
  if (articles === 0 && skipped.length > 0) return complainOf(skipped, io)
  await printer.end()
  const isBare = articles === 0 && fromArchive === undefined
  if (isBare) io.warn(`variorum: no such article in ${given.paths.map(oneLine).join(', ')}\n`)
  return complainOf(skipped, io, given['allow-skipped']) || Number(isBare)
}

const allMeant: FromArchive = (archive, filter) => archive.articles(filter)

/** Documents as they are read, then what archives have besides, each of which is open as long as it is read. */
async function* joined(
  documents: AsyncIterable<Ingested> | undefined,
  archives: readonly string[],
  articlesOf: (archive: Archive) => AsyncIterable<{ readonly article: Article }>,
): AsyncGenerator<Ingested> {
  const known = new Set<string>()
  for await (const document of documents ?? []) {
    if (archives.length > 0 && document.kind === 'article') known.add(keyOf(document.article))
    yield document
  }
  for (const path of archives) {
    const archive = await openArchive(path)
    try {
      for await (const { article } of articlesOf(archive)) {
        if (!known.has(article.id)) yield { kind: 'article', article, warnings: [] }
        known.add(article.id)
      }
    } finally {
      archive.close()
    }
  }
}

/** Without the articles that nobody asked for. */
async function* wantedOf(documents: AsyncIterable<Ingested>, filter: Filter): AsyncGenerator<Ingested> {
  for await (const document of documents)
    if (document.kind !== 'article' || isWanted(document.article, () => extract(document.article), filter)) yield document
}
