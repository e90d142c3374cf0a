import { type Article, many, readArticles, type Skipped, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { ownFiles } from './own-files.ts'
import type { Printer } from './printer.ts'
import { progressBeside, startProgress } from './progress.ts'
import { readSettings } from './settings.ts'
import { sourcesOf } from './sources.ts'
import { complainOf, nothingIn, warnOf } from './trouble.ts'

/** Prints the articles of a command line one by one and gives the exit code: 2 where an input could not be read. */
export async function printArticles(given: Given, io: Io, printer: Printer<Article>): Promise<number> {
  const { options } = await readSettings(given)
  const skipped: Skipped[] = []
  let articles = 0
  let passedOver = 0
  let outOfPeriod = 0
  const progress = printer.isHeld ? startProgress(io, given) : progressBeside(io, given)
  for await (const document of readArticles(await sourcesOf(given, io), {
    ...options,
    without: ownFiles(given, io),
    onProgress: progress.tell,
  })) {
    if (document.kind === 'passed-over') passedOver += 1
    if (document.kind === 'out-of-period') outOfPeriod += 1
    if (document.kind === 'skipped') skipped.push({ path: document.path, reason: document.reason })
    if (document.kind !== 'article') continue
    if (document.warnings.length > 0) progress.end()
    warnOf(
      document.warnings.map((reason) => ({ path: document.article.path, reason })),
      io,
    )
    articles += 1
    await printer.add(document.article)
  }
  progress.end()
  if (articles + skipped.length === 0) throw new UsageError(nothingIn(given.paths, { passedOver, outOfPeriod }))
  if (outOfPeriod > 0) io.warn(`variorum: ${many(outOfPeriod, 'article')} of other days left aside\n`)
  if (passedOver > 0) io.warn(`variorum: ${many(passedOver, 'file')} of other kinds passed over\n`)
  if (articles === 0) return complainOf(skipped, io)
  await printer.end()
  return complainOf(skipped, io, given['allow-skipped'])
}
