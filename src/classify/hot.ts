import { bindingIn } from './binding.ts'
import type { Difference } from './difference.ts'
import { ALSO_PLAIN } from './lexicons/calendar.ts'
import { namesIn } from './names.ts'
import { isOf, type Word } from './words.ts'

/** Whether a word decides what a sentence claims: negation, modality, condition, number or name. A name that only says who a pronoun is does not. */
export function isHot(word: Word, difference: Difference, namesClarify = false): boolean {
  const { negations } = difference.setting.lexicon
  if (isOf(word, negations) || isCondition(word, difference) || isModal(word, difference) || isQuantity(word) || isFigure(word, difference))
    return true
  return !namesClarify && [difference.lemma, difference.variant].some((passage) => namesIn([word], passage, difference.setting).length > 0)
}

function isCondition(word: Word, { setting, lemma, variant }: Difference): boolean {
  if (!isOf(word, setting.lexicon.conditions)) return false
  return word.token.kind !== 'word' || [lemma, variant].some(({ tokens }) => bindingIn(tokens, setting).has(word.token))
}

/** Whether a word is a modal verb; `May` with a capital inside a sentence is a month. */
export function isModal(word: Word, { setting, lemma, variant }: Pick<Difference, 'setting' | 'lemma' | 'variant'>): boolean {
  if (!isOf(word, setting.lexicon.modals)) return false
  return !(ALSO_PLAIN.has(word.senses[0]) && [lemma, variant].some((passage) => namesIn([word], passage, setting).length > 0))
}

/** Whether a word is a number; `one` by itself is rather a pronoun. */
export function isQuantity({ senses: [norm], text }: Word): boolean {
  return norm.startsWith('#') && text.toLowerCase() !== 'one'
}

/** A number not yet read as one. */
function isFigure({ senses: [norm] }: Word, { setting }: Difference): boolean {
  return /^\d/.test(norm) || (norm !== 'one' && setting.lexicon.numbers.has(norm))
}

/** Whether a word is a day or month, in the plural too; `May` and `March` are when they have a capital inside a sentence. */
export function isDate(
  { senses: [norm], ...word }: Word,
  { setting, lemma, variant }: Pick<Difference, 'setting' | 'lemma' | 'variant'>,
): boolean {
  const { calendar } = setting.lexicon
  if (!calendar.has(norm) && !(norm.endsWith('s') && calendar.has(norm.slice(0, -1)))) return false
  return !ALSO_PLAIN.has(norm) || [lemma, variant].some((passage) => namesIn([{ ...word, senses: [norm] }], passage, setting).length > 0)
}
