import { words as setOf } from '../languages/words.ts'
import { isCapital } from '../marks/signs.ts'

/** Little words that stay small in titles. */
const SMALL = setOf('a an the of and or in on at to for by with from but as is vs into it nor du de des la le der die das und für del y')

/** Whether all words but the little ones are capitalised, the first too. */
export const isTitleCase = (words: readonly string[]): boolean =>
  isCapital(words[0]?.[0]) && words.every((word) => SMALL.has(word) || !/^\p{Ll}/u.test(word))
