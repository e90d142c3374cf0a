import { type Ingested, type Skipped, UsageError } from '../index.ts'
import { counted } from './counted.ts'
import type { Io } from './io.ts'
import type { ProgressLine } from './progress.ts'
import { nothingIn, warnOf } from './trouble.ts'

type Article = Extract<Ingested, { kind: 'article' }>

/** What became of documents beside the articles among them. */
export interface Taken {
  readonly articles: number
  readonly skipped: readonly Skipped[]
}

interface Beside {
  readonly io: Io
  readonly progress: ProgressLine
  readonly paths: readonly string[]
  /** Not all articles are asked for: that there is none of them is no mistake. */
  readonly isPart?: boolean
}

/**
 * Takes articles one by one as they are read, and says of each what was probably meant otherwise; in the end how much was no article.
 *
 * @throws UsageError where there is nothing at all in the paths.
 */
export async function taken<D extends Ingested>(
  documents: AsyncIterable<D>,
  take: (document: Extract<D, Article>) => Promise<void>,
  { io, progress, paths, isPart = false }: Beside,
): Promise<Taken> {
  const skipped: Skipped[] = []
  const counts = { articles: 0, passedOver: 0, outOfPeriod: 0 }
  for await (const document of documents) {
    if (document.kind === 'passed-over') counts.passedOver += 1
    if (document.kind === 'out-of-period') counts.outOfPeriod += 1
    if (document.kind === 'skipped') skipped.push({ path: document.path, reason: document.reason })
    if (!isArticle(document)) continue
    if (document.warnings.length > 0) progress.end()
    const { path } = document.article
    warnOf(
      document.warnings.map((reason) => ({ path, reason })),
      io,
    )
    counts.articles += 1
    await take(document)
  }
  progress.end()
  if (!isPart && counts.articles + skipped.length === 0) throw new UsageError(nothingIn(paths, counts))
  if (counts.outOfPeriod > 0) io.warn(`variorum: ${counted(counts.outOfPeriod, 'article')} of other days left aside\n`)
  if (counts.passedOver > 0) io.warn(`variorum: ${counted(counts.passedOver, 'file')} of other kinds passed over\n`)
  return { articles: counts.articles, skipped }
}

function isArticle<D extends Ingested>(document: D): document is Extract<D, Article> {
  return document.kind === 'article'
}
