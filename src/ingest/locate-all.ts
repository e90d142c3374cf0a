import type { Source } from '../options.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { type Appointed, type Found, locate } from './locate.ts'

/** Sources of one sort: drafts, records, or articles as published. */
export interface SourcesOfSort {
  readonly sources: readonly Source[]
  readonly as?: Appointed
}

/**
 * Finds the documents of several sorts, each once, ordered by path; one that is of two sorts is of the first of them. Files they are to be found
 * `without` are no documents, wherever they lie.
 */
export async function locateAll(sorts: readonly SourcesOfSort[], without: readonly string[] = []): Promise<Found[]> {
  const taken = new Map<string, Found>()
  for (const { sources, as } of sorts)
    for await (const found of locate(sources, without)) {
      const key = found.kind === 'located' ? found.identity : `${found.path}\n${found.reason}`
      if (!taken.has(key)) taken.set(key, found.kind === 'located' && as !== undefined ? { ...found, as } : found)
    }
  return Array.from(taken.values()).toSorted((a, b) => byCodeUnit(a.path, b.path))
}
