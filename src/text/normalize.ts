import { fold } from './fold.ts'

/** Soft hyphens and the zero-width signs that pages carry for line breaking. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** What alignment compares: typography folded, unseen signs dropped, NFC, lower case. Idempotent; offsets do not survive it. */
export function normalize(text: string): string {
  return fold(text.normalize('NFC').replace(UNSEEN, '')).toLowerCase().normalize('NFC')
}
