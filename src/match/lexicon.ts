import { bitsOf, isWord } from '../text/frequency.ts'

/** The words of a corpus, numbered, with how often they were met. */
export interface Lexicon {
  /** The number of a word; a new one if it was never met. `times` counts towards its frequency. */
  readonly idOf: (word: string, language: string | undefined, times?: number) => number
  readonly wordOf: (id: number) => string
  /** Bits of information of every word, by number: what a reader who knows ordinary text and this corpus learns from it. */
  readonly weigh: () => Float64Array
}

/** How many running words of ordinary text the background counts for: a corpus as large weighs as much as the background. */
const BACKGROUND = 1_000_000

/** The same where there is no vocabulary for the language: the corpus soon knows better. */
const GUESS = 2_000

/** What the words around give away of a word: single words carry about 10.5 bits in English, words in running text 7 to 8. */
const PREDICTABLE = 3

/** A new, empty lexicon. */
export function lexicon(): Lexicon {
  const ids = new Map<string, number>()
  const words: string[] = []
  const background: number[] = []
  const trust: number[] = []
  const counts: number[] = []
  const languages: (string | undefined)[] = []
  let total = 0

  function idOf(word: string, language: string | undefined, times = 0): number {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.length
      ids.set(word, id)
      words.push(word)
      background.push(backgroundBits(word, language))
      trust.push(isWord(word, language) === undefined ? GUESS : BACKGROUND)
      counts.push(0)
      languages.push(language)
    } else if (languages[id] !== language) {
      background[id] = Math.min(background[id] ?? 0, backgroundBits(word, language))
      languages[id] = language
    }
    counts[id] = (counts[id] ?? 0) + times
    total += times
    return id
  }

  function weigh(): Float64Array {
    return Float64Array.from(words, (_, id) => {
      const known = trust[id] ?? BACKGROUND
      const share = (known * 2 ** -(background[id] ?? 0) + (counts[id] ?? 0)) / (known + total)
      return Math.max(1, -Math.log2(share) - PREDICTABLE)
    })
  }

  return { idOf, wordOf: (id) => words[id] ?? '', weigh }
}

const CLITIC = /^(.+?)(?:nt|s|d|ll|re|ve|m)$/

/** Apostrophes are gone, so that "dont" is "don't": such a word is as common as its stem. */
function backgroundBits(word: string, language: string | undefined): number {
  const own = bitsOf(word, language)
  const stem = isWord(word, language) === false ? CLITIC.exec(word)?.[1] : undefined
  return stem === undefined ? own : Math.min(own, bitsOf(stem, language))
}
