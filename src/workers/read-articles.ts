import type { Ingested } from '../ingest/index.ts'
import type { CheckOptions, Source } from '../options.ts'
import { readDocuments } from './read-documents.ts'

/**
 * Reads articles from files, folders, globs and bytes, in the order of their paths, by as many threads as `jobs` says. The first article comes
 * before the last file is opened, and memory does not grow with their number.
 *
 * Nothing is thrown for bad input: what is too large, or takes too long, is skipped with the reason.
 *
 * @throws UsageError for settings that there are not.
 */
export function readArticles(sources: readonly Source[], settings: Partial<CheckOptions> = {}): AsyncGenerator<Ingested> {
  return readDocuments(sources, settings, false)
}
