import { fold } from './fold.ts'
import { UNSEEN } from './unseen.ts'

const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'g')

/** What alignment compares: typography folded, unseen signs dropped, NFC, lower case. Idempotent; offsets do not survive it. */
export function normalize(text: string): string {
  return fold(text.normalize('NFC').replace(UNSEEN_SIGNS, '')).toLowerCase().normalize('NFC')
}
