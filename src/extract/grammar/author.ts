import { type Phrase, phraseAt } from './phrase.ts'
import { isName } from './proper.ts'
import type { Reading } from './reading.ts'
import { isSaying } from './saying.ts'

const LEADS = new Set(['from', 'by', 'of', 'von', 'par', 'de', 'por', 'di', 'da', 'van'])

/** Whose words a noun tells of, where the name follows: > | the full statement from Bray   > | a note by the mayor, Tom Vale */
export function authorOf(reading: Reading): Phrase | undefined {
  const { tokens } = reading
  for (let i = tokens.length - 3; i >= 0; i -= 1) {
    const author = LEADS.has(tokens[i + 1]?.lower ?? '') && isSaying(reading, i) ? phraseAt(reading, i + 2) : undefined
    if (author && tokens.slice(author.from, author.to + 1).some(isName)) return author
  }
  return undefined
}
