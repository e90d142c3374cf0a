import { bitsOf, isWord } from '../text/frequency.ts'

/** The words of a corpus, numbered, with how often they were met. */
export interface Lexicon {
  /** The number of a word; a new one if it was never met. */
  readonly idOf: (word: string, language: string | undefined) => number
  /** Counts an occurrence in an article; articles come one after the other. */
  readonly count: (id: number, article: number) => void
  readonly countOf: (id: number) => number
  /** Bits of information of every word, by number: what a reader who knows ordinary text and this corpus learns from it. */
  readonly bits: () => Float64Array
}

/** How many running words of ordinary text the background counts for: a corpus as large weighs as much as the background. */
const BACKGROUND = 1_000_000

/** The same where there is no vocabulary for the language: the corpus soon knows better. */
const GUESS = 2_000

/** Occurrences of a word that count in one article: no single one decides what is common. */
const COUNTED = 20

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

  const latest: number[] = []
  const within: number[] = []

  function idOf(word: string, language: string | undefined): number {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.length
      ids.set(word, id)
      words.push(word)
      background.push(backgroundBits(word, language))
      trust.push(isWord(word, language) === undefined ? GUESS : BACKGROUND)
      counts.push(0)
      latest.push(-1)
      within.push(0)
      languages.push(language)
    } else if (languages[id] !== language) {
      background[id] = Math.min(background[id] ?? 0, backgroundBits(word, language))
      languages[id] = language
    }
    return id
  }

  function count(id: number, article: number): void {
    if (latest[id] !== article) within[id] = 0
    latest[id] = article
    if ((within[id] ?? 0) >= COUNTED) return
    within[id] = (within[id] ?? 0) + 1
    counts[id] = (counts[id] ?? 0) + 1
    total += 1
  }

  function bits(): Float64Array {
    return Float64Array.from(words, (_, id) => {
      const known = trust[id] ?? BACKGROUND
      const share = (known * 2 ** -(background[id] ?? 0) + (counts[id] ?? 0)) / (known + total)
      return Math.max(1, -Math.log2(share) - PREDICTABLE)
    })
  }

  return { idOf, count, countOf: (id) => counts[id] ?? 0, bits }
}

const CLITIC = /^(.+?)(?:nt|s|d|ll|re|ve|m)$/

/** Apostrophes are gone, so that "dont" is "don't": such a word is as common as its stem. */
function backgroundBits(word: string, language: string | undefined): number {
  const own = bitsOf(word, language)
  const stem = isWord(word, language) === false ? CLITIC.exec(word)?.[1] : undefined
  return stem === undefined ? own : Math.min(own, bitsOf(stem, language))
}
