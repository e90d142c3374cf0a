import { bitsOf, isTabled, isWord } from '../text/frequency.ts'
import type { Lexicon } from './lexicon.ts'
import { twiceDoubles } from './twice.ts'

/** Bits of words in ordinary text of a language, by number; worked out when first asked for. */
export type Background = (id: number, language: string | undefined) => number

/** How many running words of ordinary text the background counts for: a corpus as large weighs as much as the background. */
const BACKGROUND = 1_000_000

/** The same for a table made from old books, and where words go by their length: the corpus soon knows better. */
const [OLD_BOOKS, GUESS] = [200_000, 30_000]

/** The background of the words of a lexicon. */
export function backgroundOf({ textAt }: Pick<Lexicon, 'textAt'>): Background {
  const known = new Map<string | undefined, Float64Array>()
  return (id, language) => {
    let own = known.get(language) ?? new Float64Array(1024).fill(Number.NaN)
    if (id >= own.length) own = twiceDoubles(own, id + 1, Number.NaN)
    known.set(language, own)
    const bits = own[id] ?? Number.NaN
    return Number.isNaN(bits) ? (own[id] = backgroundBits(textAt(id), language)) : bits
  }
}

/** Running words that the background of a language counts for. */
export function trustIn(language: string | undefined): number {
  if (isWord('a', language) !== undefined) return BACKGROUND
  return isTabled(language) ? OLD_BOOKS : GUESS
}

const CLITIC = /^(.+?)(?:nt|s|d|ll|re|ve|m)$/

/** Apostrophes are gone, so that "dont" is "don't": such a word is as common as its stem. */
function backgroundBits(word: string, language: string | undefined): number {
  const own = bitsOf(word, language)
  const stem = CLITIC.exec(word)?.[1]
  return stem === undefined || isWord(word, language) !== false ? own : Math.min(own, bitsOf(stem, language))
}
