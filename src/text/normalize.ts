import { fold } from './fold.ts'
import { UNSEEN } from './unseen.ts'

/** What nothing but its case can change. */
const PLAIN = /^[\0-_a-\x7f]*$/
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'g')

/** What alignment compares: typography folded, unseen signs dropped, NFC, lower case. Idempotent; offsets do not survive it. */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return fold(text.normalize('NFC').replace(UNSEEN_SIGNS, '')).toLowerCase().normalize('NFC')
}
