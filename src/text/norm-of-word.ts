import { normalize } from './normalize.ts'

/** The letter in brackets that a word begins with. */
const FITTED = /^\[(\p{L}+)\]/u

/** The apostrophe of a word that has lost its beginning. */
const CLIPPED = /^['’‘](?=(?:til|till|em|cause|cos|bout|tis|twas)$)/iu

/** What alignment compares of a word: `[T]he` is `the`, whoever changed the letter, and `'til` is `til`. */
export function normOfWord(word: string): string {
  return normalize(word.replace(FITTED, '$1').replace(CLIPPED, ''))
}
