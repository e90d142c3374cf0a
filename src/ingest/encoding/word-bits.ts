import { ALPHABETS } from '../language/alphabets.ts'
import { BITS } from './bits.ts'

/** For each letter the languages that have it. */
const LANGUAGES_WITH = new Map<string, Set<string>>()
for (const [language, letters] of Object.entries(ALPHABETS))
  for (const letter of letters) LANGUAGES_WITH.set(letter, (LANGUAGES_WITH.get(letter) ?? new Set()).add(language))

const NO_LANGUAGES: ReadonlySet<string> = new Set()

/** Scripts whose signs are letters of one language family, with marks over and under them that no alphabet lists. */
const UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{M}ـ]+$/u

/** No encoding of one byte a sign has these. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u

/**
 * Letters that Hebrew and Greek have only at the end of a word, or only before it.
 *
 * What is stored as it looks, from left to right, has them at the wrong end: it is Hebrew, but its words are not to be compared with any others.
 */
const MISPLACED = /[ךםןףץ](?=[א-ת])|σ(?!\p{L})|ς(?=\p{L})/u

/** How strange the letters beyond ASCII of a word are in a text of some languages, in bits. */
export function wordBits(word: string, languages: readonly string[]): number {
  const letters = word.toLowerCase().match(/[^\p{ASCII}]/gu) ?? []
  if (MISPLACED.test(word)) return letters.length * BITS.strange
  if (UNCASED.test(word)) return letters.length * BITS.own
  if (EAST_ASIAN.test(word)) return letters.length * BITS.foreign
  if (isMixed(word)) return letters.length * BITS.strange
  if (/ñ[b-df-hj-np-tv-z]/i.test(word)) return letters.length * BITS.strange
  const isOwn = languages.some((language) => letters.every((letter) => isIn(language, letter)))
  return casesBroken(word) * BITS.odd + letters.length * (isOwn ? BITS.own : isOfOneLanguage(letters) ? BITS.foreign : BITS.strange)
}

const isIn = (language: string, letter: string): boolean => (LANGUAGES_WITH.get(letter) ?? NO_LANGUAGES).has(language)

function isOfOneLanguage([first, ...rest]: readonly string[]): boolean {
  const languages = Array.from(LANGUAGES_WITH.get(first ?? '') ?? NO_LANGUAGES)
  return languages.some((language) => rest.every((letter) => isIn(language, letter)))
}

const isMixed = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word)
    ? /[^\p{Script=Latin}\p{M}]/u.test(word)
    : /\p{Script=Greek}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)

/** How often a capital stands behind a small letter, or a small one among capitals, and one of the two is beyond ASCII. */
function casesBroken(word: string): number {
  const signs = Array.from(word)
  return signs.filter((sign, i) => {
    const [before = '', after] = [signs[i - 1], signs[i + 1]]
    if (sign <= '\u007f' && before <= '\u007f') return false
    if (isSmall(before) && isCapital(sign)) return true
    return i > 1 && isCapital(before) && isCapital(signs[i - 2]) && isSmall(sign) && (after === undefined || isCapital(after))
  }).length
}

const isCapital = (sign = ''): boolean => sign !== sign.toLowerCase()
const isSmall = (sign = ''): boolean => sign !== sign.toUpperCase() && sign !== 'ß'
