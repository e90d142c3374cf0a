import levenshtein from 'fast-levenshtein'
import { isWord } from '../../text/frequency.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { namesIn } from '../names.ts'
import type { Word } from '../words.ts'

/** Words an apostrophe tells apart and hurried writers confuse. */
const CONFUSED = [
  ['its', "it's"],
  ['lets', "let's"],
  ['your', "you're"],
  ['whose', "who's"],
  ['their', "they're"],
  ['their', 'there'],
  ['there', "they're"],
  ['to', 'too'],
  ['then', 'than'],
]

export const typo = defineKind({
  kind: 'typo',
  title: 'typing slip',
  weight: 'orthographic',
  severity: 'minor',
  recognise: (difference) => {
    const { left, right, setting } = difference
    if (isConfusion(difference)) return { rule: 'two words that writers confuse' }
    if (left.length !== 1 || right.length !== 1) return undefined
    const [one, other] = [printed(left[0]!), printed(right[0]!)]
    if (isFunctionSlip(difference, one, other)) return { rule: 'one letter lost between function words' }
    if (namesIn(left, difference.lemma, setting).length > 0 && namesIn(right, difference.variant, setting).length > 0) return undefined
    const [strange, known] = isKnown(one, setting.language) ? [other, one] : [one, other]
    if (isKnown(strange, setting.language) !== false || isKnown(known, setting.language) !== true) return undefined
    return isSlip(strange, known) ? { rule: `“${strange}” is no word` } : undefined
  },
})

function printed({ token, senses }: Word): string {
  return token.kind === 'word' ? token.norm : senses[0]
}

/** Whether a word is in the vocabulary, in this form or without its plural ending. */
function isKnown(norm: string, language: string): boolean | undefined {
  const known = isWord(norm, language)
  return known === false && norm.endsWith('s') ? isWord(norm.slice(0, -1), language) : known
}

function isSlip(one: string, other: string): boolean {
  if (/\d|[*&%]/.test(one + other)) return false
  const distance = levenshtein.get(one, other)
  return distance === 1 || (distance === 2 && (areTransposed(one, other) || Math.min(one.length, other.length) >= 5))
}

function areTransposed(one: string, other: string): boolean {
  return one.length === other.length && Array.from(one).toSorted().join('') === Array.from(other).toSorted().join('')
}

/** `this` and `his`: a letter more or less makes another function word, and nobody meant to say it. */
function isFunctionSlip({ setting: { lexicon } }: Difference, one: string, other: string): boolean {
  const both = [one, other]
  if (
    !both.every(
      (norm) =>
        lexicon.functionWords.has(norm) && !lexicon.negations.has(norm) && !lexicon.modals.has(norm) && !lexicon.conditions.has(norm),
    )
  )
    return false
  if (both.every((norm) => lexicon.persons.has(norm)) || Math.max(one.length, other.length) < 4) return false
  return levenshtein.get(one, other) === 1 && one.length !== other.length
}

function isConfusion({ lemma, variant }: Difference): boolean {
  const [one, other] = [lemma, variant].map(({ text }) => text.toLowerCase().replaceAll(/[‘’ʼ]/gu, "'"))
  return CONFUSED.some((pair) => pair.includes(one ?? '') && pair.includes(other ?? '') && one !== other)
}
