import german from './background/de.json' with { type: 'json' }
import english from './background/en.json' with { type: 'json' }
import spanish from './background/es.json' with { type: 'json' }
import french from './background/fr.json' with { type: 'json' }
import { bitsIn, type Table, unpack } from './word-table.ts'

const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries({ de: german, en: english, es: spanish, fr: french }).map(([language, table]) => [language, lexiconOf(table)]),
)

/**
 * Bits of information of a word: −log2 of its share of ordinary running text, from 4 (`the`) to 21.5 (not in the table).
 *
 * Takes a word as `normalize` gives it, clitics apart, and a BCP 47 language; without one the word counts as English.
 * Numbers go by their digits. In a language without a table a word goes by its length: common words are short.
 */
export function bitsOf(word: string, language = 'en'): number {
  return lexiconFor(language)?.bits(word) ?? numeral(word) ?? byLength(word)
}

/** Whether a word is one of the language's, names and numbers among them; undefined where there is no vocabulary for the language (there is for English). */
export function isWord(word: string, language = 'en'): boolean | undefined {
  return lexiconFor(language)?.has(word)
}

/** Whether there is a table of word frequencies for a language. */
export function isTabled(language = 'en'): boolean {
  return lexiconFor(language) !== undefined
}

/** Papers print `naïve`, `cliché` and `Beyoncé` with the accents or without. */
const unaccented = (word: string) => (/[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word)

interface Lexicon {
  readonly bits: (word: string) => number
  readonly has: (word: string) => boolean | undefined
}

/** So many words of a group are looked for one by one; then all of it is unpacked. */
const FEW = 16
/** So many words that are in no table are remembered: the names of the news come again and again. */
const MOST_STRANGERS = 50_000

/** Unpacks of a table what is often asked for. */
function lexiconOf({ ceiling, vocabulary, words }: Table): Lexicon {
  const known = new Map<string, number>()
  const asked = new Map<string, number>()
  const strangers = new Map<string, number>()
  const inGroup = (word: string): number | undefined => {
    const key = word.slice(0, 2)
    const group = Object.hasOwn(words, key) ? words[key] : undefined
    const times = asked.get(key) ?? 0
    if (group === undefined || times > FEW) return known.get(word)
    asked.set(key, times + 1)
    if (times === FEW) unpack(key, group, (name, bits) => known.set(name, bits))
    const bits = times === FEW ? known.get(word) : bitsIn(key, group, word)
    if (bits !== undefined) known.set(word, bits)
    return bits
  }
  const find = (word: string): number | undefined => {
    const plain = unaccented(word)
    return known.get(word) ?? inGroup(word) ?? (plain === word ? undefined : find(plain))
  }
  const weigh = (word: string): number => {
    const bits = find(word)
    if (bits !== undefined) return bits
    const guess = numeral(word) ?? ceiling
    if (strangers.size < MOST_STRANGERS) strangers.set(word, guess)
    return guess
  }
  return {
    bits: (word) => known.get(word) ?? strangers.get(word) ?? weigh(word),
    has: (word) => (vocabulary ? find(word) !== undefined || numeral(word) !== undefined : undefined),
  }
}

function lexiconFor(language: string): Lexicon | undefined {
  return lexicons.get(language) ?? lexicons.get(language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '')
}

/** Measured on political news: a year 13.2, one digit 12.6, two 13.6, three 16.8; longer, or with other signs in it (`4.5`, `19th`), 17 to 19. */
function numeral(word: string): number | undefined {
  if (!/^\d/.test(word)) return undefined
  return /^(?:\d\d?|(?:19|20)\d\d)$/.test(word) ? 13 : 17.5
}

/** One sign of Chinese or Japanese stands for about nine bits. */
function byLength(word: string): number {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 9 : Math.min(15, 3 + 1.5 * word.length)
}
