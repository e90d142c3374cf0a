import type { Article } from '../model.ts'
import type { Source } from '../options.ts'
import { locateAll } from './locate.ts'
import { read } from './read.ts'
import type { ReadOptions } from './read-options.ts'

export { bytesIn } from './bytes-in.ts'
export { type Found, locateAll } from './locate.ts'
export { read } from './read.ts'
export { isMeant } from './ruled.ts'
export type { ReadOptions } from './read-options.ts'
export { stampOf } from './stamp.ts'

/** What became of one document: read, skipped with a reason, or passed over in a walk because it is no article. Warnings say what was probably meant otherwise. */
export type Ingested =
  | { readonly kind: 'article'; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  | { readonly kind: 'passed-over'; readonly path: string }
  /** An article of a day that nobody asked for. */
  | { readonly kind: 'out-of-period'; readonly path: string }

/**
 * Reads articles from files, folders, globs and bytes, one at a time, in the order of their paths.
 *
 * Nothing is thrown for bad input. The order of the sources changes nothing, and a file reached twice is read once.
 */
export async function* ingest(sources: readonly Source[], options: ReadOptions): AsyncGenerator<Ingested> {
  const all = await locateAll([{ sources }], options.without)
  for (const [i, found] of all.entries()) {
    yield* read(found, options)
    options.onProgress?.({ stage: 'reading', done: i + 1, of: all.length })
  }
}
