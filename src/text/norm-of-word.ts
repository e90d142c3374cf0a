import { normalize } from './normalize.ts'

/** The letter in brackets that a word begins with. */
const FITTED = /^\[(\p{L}+)\]/u

/** What alignment compares of a word: `[T]he` is `the`, whoever changed the letter. */
export function normOfWord(word: string): string {
  return normalize(word.replace(FITTED, '$1'))
}
