import { bitsOf, isTabled, isWord } from '../text/frequency.ts'
import type { Lexicon } from './lexicon.ts'
import { twice } from './twice.ts'

/** How common words are: in ordinary text, and in a corpus. */
export interface Frequencies {
  /** Takes in that words stand in a text of a language, before anything is counted. */
  readonly meet: (ids: Int32Array, language: string | undefined) => void
  /** Counts a word so many times more. */
  readonly count: (id: number, times: number) => void
  /** How often a word was counted, in steps: one more or less tells nothing of what many papers print. */
  readonly countOf: (id: number) => number
  /** Bits of a word in ordinary text. */
  readonly backgroundOf: (id: number) => number
  /** Bits of information of every word met, by number: what a reader who knows ordinary text and this corpus learns from it. */
  readonly bits: () => Float64Array
}

/** Bits of words in ordinary text of a language, by number; worked out when first asked for. */
export type Background = (id: number, language: string | undefined) => number

/** How many running words of ordinary text the background counts for: a corpus as large weighs as much as the background. */
const BACKGROUND = 1_000_000

/** The same for a table made from old books, and where words go by their length: the corpus soon knows better. */
const [OLD_BOOKS, GUESS] = [200_000, 30_000]

/** What the words around give away of a word: single words carry about 10.5 bits in English, words in running text 7 to 8. */
const PREDICTABLE = 3

/** The corpus is counted in whole steps of this share of the background: one article more must not unsettle what the others print. */
const STEP = 0.05

/** The background of the words of a lexicon. */
export function backgroundOf({ textAt }: Pick<Lexicon, 'textAt'>): Background {
  const known = new Map<string | undefined, Float64Array>()
  return (id, language) => {
    let own = known.get(language) ?? new Float64Array(1024).fill(Number.NaN)
    if (id >= own.length) own = longer(own, id + 1, Number.NaN)
    known.set(language, own)
    const bits = own[id] ?? Number.NaN
    return Number.isNaN(bits) ? (own[id] = backgroundBits(textAt(id), language)) : bits
  }
}

/** A longer list that begins with the same numbers and goes on with others. */
function longer(list: Float64Array, least: number, rest: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(list.length * 2, least)).fill(rest, list.length)
  larger.set(list)
  return larger
}

/** No word of a language was met yet. */
const NONE = -1

/** Nothing met or counted yet, of so many words and of others that follow; 24 bytes a word. */
export function frequencies(size: number, background: Background): Frequencies {
  const languages: (string | undefined)[] = []
  // By number: the language a word was last met in, its bits in ordinary text, the running words that these count for, how often it was counted.
  let language = new Int32Array(size).fill(NONE)
  let known = new Float64Array(size)
  let trust = new Float64Array(size)
  let counts = new Int32Array(size)
  let total = 0

  function grow(least: number): void {
    const from = language.length
    ;[language, counts] = [twice(language, least), twice(counts, least)]
    ;[known, trust] = [longer(known, least, 0), longer(trust, least, 0)]
    language.fill(NONE, from)
  }

  return {
    meet(ids, tag) {
      let own = languages.indexOf(tag)
      if (own < 0) own = languages.push(tag) - 1
      const trusted = trustIn(tag)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        if (id >= language.length) grow(id + 1)
        const before = language[id]
        if (before === own) continue
        language[id] = own
        if (before === NONE) trust[id] = trusted
        // A word of two languages is as common as in the one that has it more often.
        known[id] = before === NONE ? background(id, tag) : Math.min(known[id] ?? 0, background(id, tag))
      }
    },
    count(id, times) {
      counts[id] = (counts[id] ?? 0) + times
      total += times
    },
    countOf: (id) => inSteps(counts[id] ?? 0),
    backgroundOf: (id) => known[id] ?? 0,
    bits() {
      const all = new Float64Array(language.length)
      for (let id = 0; id < all.length; id++)
        if (language[id] !== NONE) all[id] = bitsIn(trust[id] ?? BACKGROUND, known[id] ?? 0, inSteps(counts[id] ?? 0), total)
      return all
    },
  }
}

function bitsIn(trust: number, background: number, count: number, total: number): number {
  const share = (trust * 2 ** -background + count) / (trust + Math.floor(total / trust / STEP) * STEP * trust)
  return Math.max(1, -Math.log2(share) - PREDICTABLE)
}

/** The same up to 31, from then on the first five binary digits of it: a tenth of a bit, at most. */
function inSteps(count: number): number {
  const step = 2 ** Math.max(0, 27 - Math.clz32(count))
  return Math.floor(count / step) * step
}

function trustIn(language: string | undefined): number {
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
