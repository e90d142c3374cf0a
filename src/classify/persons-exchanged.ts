import { areFormsAbroad, areSmallForms } from './inflections-abroad.ts'
import type { Difference, Setting } from './difference.ts'
import { areForms } from './stems.ts'
import { agree, type Word } from './words.ts'

const COORDINATOR = /^(?:and|or|nor|und|oder|et|ou|y|e|o|u|en|of)$/
/** The person one speaks to, by a plain and by a formal word. */
const LISTENER = /^[25]$/

/**
 * Whether two sides are alike word by word but for pronouns, which mean other persons.
 *
 * > | “He told her that she must go.”
 * > | “She told him that he must go.”
 *
 * Two pronouns that a conjunction joins may stand in either order: `she and I`, `I and she`.
 */
export function exchangesPersons({ left, right, setting }: Pick<Difference, 'left' | 'right' | 'setting'>): boolean {
  if (left.length !== right.length || left.length < 2) return false
  const places = left.map((word, at) => facing(word, right[at]!, setting))
  if (places.includes('other')) return false
  const turned = places.flatMap((place, at) => (place === 'person' ? [at] : []))
  return turned.some((at) => !isJoined(left, turned, at)) && turned.some((at) => [left, right].some((side) => names(side[at]!, setting)))
}

/** What stands at one place of two sides: the same, pronouns of two persons, or other words. */
function facing(one: Word, other: Word, setting: Setting): 'same' | 'person' | 'other' {
  if (agree(one, other)) return 'same'
  const [first, second] = [personOf(one, setting), personOf(other, setting)]
  if (first !== undefined && second !== undefined) {
    return mayBeOne(first, second) ? 'same' : 'person'
  }
  return areFormsOfOne(one, other, setting) ? 'same' : 'other'
}

/** French and Spanish have words for a third person that tell no gender. */
function mayBeOne(one: string, other: string): boolean {
  if (one === other || (LISTENER.test(one) && LISTENER.test(other))) return true
  return (one === '3' && other.startsWith('3')) || (other === '3' && one.startsWith('3'))
}

function personOf({ senses: [norm] }: Word, { lexicon }: Setting): string | undefined {
  return lexicon.persons.get(norm)
}

function names({ senses: [norm] }: Word, { lexicon }: Setting): boolean {
  return lexicon.agents.has(norm) || lexicon.subjects.has(norm)
}

/** `He fears`, `I fear`: the verb follows its subject. */
function areFormsOfOne({ senses: [one] }: Word, { senses: [other] }: Word, { language }: Setting): boolean {
  if (language === 'en') return areForms(one, other) || SMALL_VERBS.some((forms) => forms.has(one) && forms.has(other))
  return areFormsAbroad(one, other, language, false) || areSmallForms(one, other, language)
}

const SMALL_VERBS = ['am is are', 'was were', 'do does', 'has have'].map((forms) => new Set(forms.split(' ')))

/** Whether a pronoun is joined by a conjunction to another that is turned as well. */
function isJoined(words: readonly Word[], turned: readonly number[], at: number): boolean {
  return [-1, 1].some((step) => turned.includes(at + 2 * step) && COORDINATOR.test(words[at + step]?.senses[0] ?? ''))
}

/** Whether two sides speak of persons, and not of the same ones in the same order. */
export function meansOthers({ left, right, setting }: Pick<Difference, 'left' | 'right' | 'setting'>): boolean {
  const [one, other] = [left, right].map((words) => words.flatMap((word) => personOf(word, setting) ?? []))
  return one !== undefined && other !== undefined && one.length > 0 && one.length === other.length && one.join() !== other.join()
}
