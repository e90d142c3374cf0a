import type { Found, Opened } from '../ingest/index.ts'

/** What is read by itself: a file that is still to be opened, or a document that was found in one. */
export type Item = Found | Opened
