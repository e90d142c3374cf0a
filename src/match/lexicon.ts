import { bitsOf, isTabled, isWord } from '../text/frequency.ts'
import { type Numbers, numbers } from './numbers.ts'
import { namedPlaces } from './named-places.ts'
import { nameOfWord, type WordName } from './word-names.ts'

/** The words of a corpus, numbered, with how often they were met. */
export interface Lexicon {
  /** The number of a word; a new one if it was never met. */
  readonly idOf: (word: string, language: string | undefined) => number
  /** The same of a word that stands in a text, by its two hashes; `language` as numbered by `languageOf`. */
  readonly intern: (one: number, other: number, text: string, start: number, end: number, language: number) => number
  /** The same of a word that another lexicon has: its number here, −1 where it was not met, and its bits in ordinary text of the language. */
  readonly adopt: (word: Word, id: number, language: number, background: number) => number
  /** The number of a word that was met, else −1. */
  readonly find: (word: string) => number
  readonly languageOf: (language: string | undefined) => number
  /** Counts an occurrence in an article; articles come one after the other. */
  readonly count: (id: number, article: number) => void
  readonly countOf: (id: number) => number
  /** Bits of a word in ordinary text. */
  readonly backgroundOf: (id: number) => number
  /** Words met so far. */
  readonly size: () => number
  /** The two hashes of a word, and the word. */
  readonly wordAt: (id: number) => Word
  /** Bits of information of every word, by number: what a reader who knows ordinary text and this corpus learns from it. */
  readonly bits: () => Float64Array
}

/** How many running words of ordinary text the background counts for: a corpus as large weighs as much as the background. */
const BACKGROUND = 1_000_000

/** The same for a table made from old books, and where words go by their length: the corpus soon knows better. */
const [OLD_BOOKS, GUESS] = [200_000, 30_000]

/** Occurrences of a word that count in one article: no single one decides what is common. */
const COUNTED = 20

/** What the words around give away of a word: single words carry about 10.5 bits in English, words in running text 7 to 8. */
const PREDICTABLE = 3

/** The corpus is counted in whole steps of this share of the background: one article more must not unsettle what the others print. */
const STEP = 0.05

const JOINERS = /['’\u00ad\u200b\u2060]+/g

/** What is kept of every word: some thirty bytes, and the word itself. */
interface Words {
  readonly texts: string[]
  readonly one: Numbers
  readonly other: Numbers
  /** Three numbers a word, side by side: how often it was met, the article it was last met in, and how often there. */
  readonly counts: Numbers
  readonly language: Numbers
  readonly background: number[]
  /** Running words that the background of a language counts for. */
  readonly trust: number[]
}

/** A word of a lexicon, by which another one knows it. */
export type Word = WordName & { readonly text: string }

/** A new, empty lexicon. */
export function lexicon(): Lexicon {
  const words = noWords()
  const languages: (string | undefined)[] = []
  const trusts: number[] = []
  const names = namedPlaces(words)
  const { count, total } = counter(words)

  function languageOf(language: string | undefined): number {
    const known = languages.indexOf(language)
    return known >= 0 ? known : languages.push(language) - 1
  }

  function intern(one: number, other: number, text: string, start: number, end: number, language: number): number {
    const id = names.find(one, other)
    if (id < 0) {
      const word = text.slice(start, end).toLowerCase().replace(JOINERS, '')
      addWord(words, { one, other, text: word }, language, trustIn(languages[language]), backgroundBits(word, languages[language]))
      return names.add()
    }
    if (words.language.at(id) !== language) addLanguage(words, id, language, backgroundBits(words.texts[id] ?? '', languages[language]))
    return id
  }

  return {
    idOf(word, language) {
      const { one, other } = nameOfWord(word)
      return intern(one, other, word, 0, word.length, languageOf(language))
    },
    intern,
    adopt(word, id, language, background) {
      if (id < 0) addWord(words, word, language, (trusts[language] ??= trustIn(languages[language])), background)
      else addLanguage(words, id, language, background)
      return id < 0 ? names.add() : id
    },
    find(word) {
      const { one, other } = nameOfWord(word)
      return names.find(one, other)
    },
    languageOf,
    count,
    countOf: (id) => words.counts.at(id * 3),
    backgroundOf: (id) => words.background[id] ?? 0,
    size: () => words.texts.length,
    wordAt: (id) => ({ one: words.one.at(id), other: words.other.at(id), text: words.texts[id] ?? '' }),
    bits: () => allBits(words, total()),
  }
}

/** The information of every word, by its id. */
function allBits(words: Words, total: number): Float64Array {
  const all = new Float64Array(words.texts.length)
  for (let id = 0; id < all.length; id++) all[id] = bitsIn(words, id, total)
  return all
}

const noWords = (): Words => ({
  texts: [],
  one: numbers(),
  other: numbers(),
  counts: numbers(),
  language: numbers(),
  background: [],
  trust: [],
})

/** Counts occurrences of words, an article's no more often than it may. */
function counter({ counts }: Words): { readonly count: Lexicon['count']; readonly total: () => number } {
  let total = 0
  return {
    count(id, article) {
      const at = id * 3
      const times = counts.at(at + 1) === article ? counts.at(at + 2) : 0
      if (times === 0) counts.set(at + 1, article)
      if (times >= COUNTED) return
      counts.set(at + 2, times + 1)
      counts.set(at, counts.at(at) + 1)
      total += 1
    },
    total: () => total,
  }
}

function bitsIn({ background, trust, counts }: Words, id: number, total: number): number {
  const known = trust[id] ?? BACKGROUND
  const share = (known * 2 ** -(background[id] ?? 0) + counts.at(id * 3)) / (known + Math.floor(total / known / STEP) * STEP * known)
  return Math.max(1, -Math.log2(share) - PREDICTABLE)
}

function addWord(words: Words, { text, one, other }: Word, language: number, trust: number, background: number): void {
  words.texts.push(text)
  words.background.push(background)
  words.trust.push(trust)
  words.one.push(one)
  words.other.push(other)
  words.counts.push(0)
  words.counts.push(-1)
  words.counts.push(0)
  words.language.push(language)
}

function trustIn(language: string | undefined): number {
  if (isWord('a', language) !== undefined) return BACKGROUND
  return isTabled(language) ? OLD_BOOKS : GUESS
}

/** A word of two languages is as common as in the one that has it more often. */
function addLanguage({ background, language: languages }: Words, id: number, language: number, bits: number): void {
  background[id] = Math.min(background[id] ?? 0, bits)
  languages.set(id, language)
}

const CLITIC = /^(.+?)(?:nt|s|d|ll|re|ve|m)$/

/** Apostrophes are gone, so that "dont" is "don't": such a word is as common as its stem. */
export function backgroundBits(word: string, language: string | undefined): number {
  const own = bitsOf(word, language)
  const stem = CLITIC.exec(word)?.[1]
  return stem === undefined || isWord(word, language) !== false ? own : Math.min(own, bitsOf(stem, language))
}
