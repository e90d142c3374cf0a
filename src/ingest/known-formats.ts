import type { Known } from './known.ts'
import { KNOWN_ARCHIVES } from './known-archives.ts'
import { KNOWN_DOCUMENTS } from './known-documents.ts'
import { KNOWN_LISTS } from './known-lists.ts'

/** Everything that is read. What a file begins like is asked from the first row on, and then, from the first again, what its name says. */
export const KNOWN_FORMATS: readonly Known[] = [...KNOWN_ARCHIVES, ...KNOWN_DOCUMENTS, ...KNOWN_LISTS]

/** Endings by which a file is known to be an article, or to hold some. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(KNOWN_FORMATS.flatMap(({ endings }) => endings))
