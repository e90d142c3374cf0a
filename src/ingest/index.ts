import type { Article } from '../model.ts'
import type { Source } from '../options.ts'
import { locate } from './locate.ts'
import { read } from './read.ts'
import type { ReadOptions } from './read-options.ts'
import { survey } from './survey.ts'

export { holdsSeveral } from './holds-several.ts'
export { isContainer } from './is-container.ts'
export { isHeavy, isHuge } from './is-heavy.ts'
export { sizeInWords, tooSlow } from './limits.ts'
export { type Found, locate } from './locate.ts'
export { locateAll } from './locate-all.ts'
export { make } from './make.ts'
export { open, type Opened, type OpenOptions } from './open.ts'
export { read } from './read.ts'
export { profileWithNames } from './outlets/profile-with-names.ts'
export { isMeant } from './ruled.ts'
export type { ReadOptions } from './read-options.ts'
export { sizeOf } from './size-of.ts'
export { stampOf } from './stamp.ts'
export { type Survey, survey } from './survey.ts'

/** What became of one document: read, skipped with a reason, or passed over in a walk because it is no article. Warnings say what was probably meant otherwise. */
export type Ingested =
  | { readonly kind: 'article'; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  | { readonly kind: 'passed-over'; readonly path: string }
  /** An article of a day that nobody asked for. */
  | { readonly kind: 'out-of-period'; readonly path: string }

/**
 * Reads articles from files, folders, globs and bytes, one at a time, in the order of their paths; memory does not grow with their number.
 *
 * Nothing is thrown for bad input. The order of the sources changes nothing, and a file reached twice is read once. All is read in this
 * thread, so that nothing is stopped for taking too long; `readArticles` does the same in several, and stops it.
 */
export async function* ingest(sources: readonly Source[], options: ReadOptions): AsyncGenerator<Ingested> {
  const { files } = options.onProgress ? await survey(locate(sources, options.without), 0) : { files: 0 }
  let done = 0
  for await (const found of locate(sources, options.without)) {
    yield* read(found, options)
    done += 1
    options.onProgress?.({ stage: 'reading', done, of: Math.max(done, files) })
  }
}
