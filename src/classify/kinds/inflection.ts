import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { ironFuture } from '../german-future.ts'
import { PASTS } from '../lexicons/irregular.ts'
import { areFormsAbroad, areSmallForms } from '../inflections-abroad.ts'
import { meansOthers } from '../persons-exchanged.ts'
import { areForms } from '../stems.ts'
import { isOf, sensesOf, type Word } from '../words.ts'

export const inflection = defineKind({
  kind: 'inflection',
  title: 'form of a word',
  weight: 'substantive',
  severity: 'minor',
  iron: ({ words }) => words,
  ironElse: ({ words, setting: { language } }) => ironFuture(words, language),
  recognise: (difference) => {
    if (meansOthers(difference)) return undefined
    if (areTenses(difference)) return { rule: 'two forms of one verb' }
    const [one, other] = [difference.left, difference.right].map((words) => contentOf(words, difference))
    if (!one || !other || one.length === 0 || one.length !== other.length) return undefined
    if (!one.every((word, i) => areFormsIn(word, other[i]!, difference.setting.language))) return undefined
    return flipsTime(difference) ? { rule: 'future against past', severity: 'major' } : { rule: 'two forms of one word' }
  },
})

/** English forms by their stems, those of other languages by endings of their own; a German capital marks a noun. */
function areFormsIn(word: Word, other: Word, language: string): boolean {
  if (language === 'en') return areForms(word.senses[0], other.senses[0])
  return areFormsAbroad(word.token.norm, other.token.norm, language, /^\p{Lu}/u.test(word.text))
}

/** `Did not`, `does not`: a small verb alone, in another time or number. */
function areTenses({ left, right, setting: { language } }: Difference): boolean {
  const [one, other] = [left, right].map((words) => (words.length === 1 ? words[0]!.senses[0] : ''))
  if (language !== 'en') return areSmallForms(one ?? '', other ?? '', language)
  return SMALL_VERBS.some((forms) => [one, other].every((norm) => norm !== undefined && forms.has(norm)))
}

const SMALL_VERBS = ['am is are was were', 'do does did', 'has have had'].map((forms) => new Set(forms.split(' ')))

function contentOf(words: readonly Word[], { setting: { lexicon } }: Difference): Word[] {
  return words.filter((word) => !isOf(word, lexicon.functionWords) && word.senses[0] !== 'will')
}

function flipsTime({ left, right }: Difference): boolean {
  return (isFuture(left) && isPast(right)) || (isFuture(right) && isPast(left))
}

function isFuture(words: readonly Word[]): boolean {
  return sensesOf(words).includes('will')
}

function isPast(words: readonly Word[]): boolean {
  return sensesOf(words).some((norm) => PASTS.has(norm) || norm.endsWith('ed'))
}
