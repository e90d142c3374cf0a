import type { CheckOptions, Source } from '../options.ts'
import { readDocuments } from './read-documents.ts'
import type { Read } from './read-one.ts'

/**
 * The same as `readArticles`, every article with the quotations that are compared, and with what its own correction notes take back.
 *
 * @throws UsageError for settings that there are not.
 */
export function readPrinted(sources: readonly Source[], settings: Partial<CheckOptions> = {}): AsyncGenerator<Read> {
  return readDocuments(sources, settings, true)
}
