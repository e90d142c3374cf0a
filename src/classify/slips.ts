import levenshtein from 'fast-levenshtein'
import { bitsOf, isWord } from '../text/frequency.ts'
import type { Lexicon } from './lexicons/lexicon.ts'

/** How much rarer than its neighbour a word is that nobody means to write, in bits. */
const RARER = 7

/** Whether a word is in the vocabulary, in this form or without its plural ending; undefined where there is no vocabulary. */
export function isKnown(norm: string, language: string): boolean | undefined {
  const known = isWord(norm, language)
  return known === false && norm.endsWith('s') ? isWord(norm.slice(0, -1), language) : known
}

/** Whether one letter or two stand wrong. */
export function isSlip(one: string, other: string): boolean {
  if (/\d|[*&%]/.test(one + other)) return false
  const distance = levenshtein.get(one, other)
  return distance === 1 || (distance === 2 && (areSwapped(one, other) || Math.min(one.length, other.length) >= 5))
}

/** Whether two neighbouring letters trade places: `thier`, `from` for `form`. */
function areSwapped(one: string, other: string): boolean {
  const at = Array.from(one).findIndex((letter, i) => letter !== other[i])
  return at >= 0 && one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other
}

/** Whether two swapped letters make a word nobody means: one of the two is a small or very common word, the other far rarer. */
export function isSwapSlip(one: string, other: string, { functionWords }: Lexicon, language: string): boolean {
  if (one.length < 4 || !areSwapped(one, other)) return false
  return functionWords.has(one) !== functionWords.has(other) || Math.abs(bitsOf(one, language) - bitsOf(other, language)) >= RARER
}

/** `this` and `his`: a letter more or less makes another function word, and nobody meant to say it. */
export function isFunctionSlip(one: string, other: string, lexicon: Lexicon): boolean {
  if (isClassSlip(one, other)) return true
  const both = [one, other]
  const plain = both.every(
    (norm) => lexicon.functionWords.has(norm) && ![lexicon.negations, lexicon.modals, lexicon.conditions].some((set) => set.has(norm)),
  )
  if (!plain || both.every((norm) => lexicon.persons.has(norm)) || Math.max(one.length, other.length) < 4) return false
  return levenshtein.get(one, other) === 1 && one.length !== other.length
}

/** Words of two letters, by what they do in a sentence: one cannot stand for another of a different row. */
const CLASSES = ['of on in at to by up', 'or so', 'is am be do', 'an my', 'he we me it us'].map((row) => new Set(row.split(' ')))

/** `The end or the line`: a letter makes a word that has no business there. */
function isClassSlip(one: string, other: string): boolean {
  if (one.length !== 2 || levenshtein.get(one, other) !== 1) return false
  const [own, another] = [one, other].map((norm) => CLASSES.findIndex((words) => words.has(norm)))
  return own !== undefined && another !== undefined && own >= 0 && another >= 0 && own !== another
}
