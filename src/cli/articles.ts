import { type Article, readArticles } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { ownFiles } from './own-files.ts'
import type { Printer } from './printer.ts'
import { progressBeside, startProgress } from './progress.ts'
import { readSettings } from './settings.ts'
import { sourcesOf } from './sources.ts'
import { taken } from './taken.ts'
import { complainOf } from './trouble.ts'

/** Prints the articles of a command line one by one and gives the exit code: 2 where an input could not be read. */
export async function printArticles(given: Given, io: Io, printer: Printer<Article>): Promise<number> {
  const { options } = await readSettings(given)
  const progress = printer.isHeld ? startProgress(io, given) : progressBeside(io, given)
  const documents = readArticles(await sourcesOf(given, io), { ...options, without: ownFiles(given, io), onProgress: progress.tell })
  const { articles, skipped } = await taken(documents, ({ article }) => printer.add(article), { io, progress, paths: given.paths })
  if (articles === 0) return complainOf(skipped, io)
  await printer.end()
  return complainOf(skipped, io, given['allow-skipped'])
}
