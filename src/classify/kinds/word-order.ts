import { changesCompanions, listsTheSame } from '../companions.ts'
import { tradesCorrection } from '../correction.ts'
import { isInversion, rolesOf } from '../german-order.ts'
import { standsElsewhere } from '../elsewhere.ts'
import { opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { EXPLETIVES } from '../lexicons/expletives.ts'
import { PASTS } from '../lexicons/irregular.ts'
import { movedWords, tradePlaces } from '../moved.ts'
import { exchangesPersons } from '../persons-exchanged.ts'
import { isOf, same, type Word } from '../words.ts'

export const wordOrder = defineKind({
  kind: 'word-order',
  title: 'order of words',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    if (isInversion(difference)) return { rule: 'a condition by its conjunction or by its verb in front' }
    if (standsElsewhere(difference)) return { rule: 'the same words at another place' }
    const moved = movedWords(difference)
    if (!moved || changesAgent(difference) || tradesCorrection(difference) || exchangesPersons(difference)) return undefined
    if (changesCompanions(difference)) return undefined
    if (limitsAnother(difference, moved)) return { rule: '“only” limits who on one side, and what on the other', severity: 'major' }
    if (listsTheSame(difference)) return { rule: 'the same clauses in another order' }
    const roles = rolesOf(difference)
    // `Ayer vino el lobo`: what says when goes where it likes.
    const isFree = difference.setting.language !== 'en' && moved.some((word) => isOf(word, difference.setting.lexicon.calendar))
    if (roles === 'kept' || isFree) return { rule: 'the same words in another order' }
    if (roles === 'turned') return { rule: 'who does what to whom is turned round', severity: 'major' }
    return tradePlaces(difference) ||
      namesTradePlaces(difference) ||
      (difference.setting.language === 'en' && moved.some(({ senses: [norm] }) => isVerb(norm)))
      ? { rule: 'who does what to whom may be turned round', severity: 'major' }
      : { rule: 'the same words in another order' }
  },
})

/** `Only the baker can sell`, `the baker can only sell`: at the head of a clause it is said of whoever follows. */
function limitsAnother({ left, right, lemma, variant, setting: { language, lexicon } }: Difference, moved: readonly Word[]): boolean {
  if (language !== 'en' || !moved.some(({ senses: [norm] }) => norm === 'only')) return false
  const [one, other] = [
    { words: left, passage: lemma },
    { words: right, passage: variant },
  ].map(({ words, passage }) => {
    const at = words.findIndex(({ senses: [norm] }) => norm === 'only')
    const next = words[at + 1]?.token.norm ?? ''
    return at === 0 && opensClause(passage.before) && (lexicon.subjects.has(next) || DETERMINERS.test(next))
  })
  return one !== other
}

const DETERMINERS = /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those)$/

function isVerb(norm: string): boolean {
  return (/.{3}(?:ed|ing)$/u.test(norm) && !EXPLETIVES.test(norm)) || (PASTS.has(norm) && !/^(?:was|were|been|had|did|done)$/u.test(norm))
}

/** `Mistakes were made`, `we made mistakes`: somebody comes in who was not there. */
function changesAgent({ left, right, setting: { lexicon } }: Difference): boolean {
  const [one, other] = [left, right].map((words) => words.some((word) => isOf(word, lexicon.agents)))
  return one !== other
}

/** `Ada Marsh paid Carl Vole`: two names, printed with a capital at either place, stand on the other side of what the one did to the other. */
function namesTradePlaces({ left, right, setting: { language, lexicon } }: Difference): boolean {
  if (language === 'de') return false
  const [one = [], other = []] = [left, right].map((words) => words.filter((word) => !isOf(word, lexicon.functionWords)))
  const capitals = new Set(other.filter(isCapitalised).map(({ senses: [norm] }) => norm))
  const isName = (word: Word): boolean => isCapitalised(word) && capitals.has(word.senses[0]) && !isOf(word, lexicon.calendar)
  const [start, end] = [one.findIndex((word) => !isName(word)), one.findLastIndex((word) => !isName(word)) + 1]
  if (start <= 0 || end === one.length) return false
  return same([...one.slice(end), ...one.slice(start, end), ...one.slice(0, start)], other)
}

function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}
