import type { Token } from '../../model.ts'
import { changesAddress } from '../address.ts'
import { lastSentence, opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided, type Setting } from '../difference.ts'
import { HEDGES } from '../lexicons/hedges.ts'
import { exchangesPersons } from '../persons-exchanged.ts'
import { changesPerson, changesPersonInFrench } from '../verb-persons.ts'
import type { Word } from '../words.ts'

/** A subject and its verb, or what stands for them. */
const SHORT = 3
/** In a longer rewording a pronoun proves nothing. */
const LONGEST = 4
/** How far from its object a subject may stand, in words. */
const REACH = 3
/** The person spoken to, as the lexicon numbers persons. */
const LISTENER = '2'

export const pronounChange = defineKind({
  kind: 'pronoun-change',
  title: 'another person',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const { left, right, setting } = difference
    if (changesAddress(difference)) return { rule: 'whom one addresses, or others' }
    if (oneSided(difference)) return isLostAgent(difference) ? { rule: 'a person on one side only' } : undefined
    if (exchangesPersons(difference)) return { rule: 'who does it to whom is turned round' }
    if (left.length > LONGEST || right.length > LONGEST) return undefined
    if (changesEnding(difference)) return { rule: 'another person, by the ending of the verb' }
    const [one, other] = [personOrDemonstrative(left, right, setting), personOrDemonstrative(right, left, setting)]
    if (/^(?:25|52)$/.test(one + other)) return { rule: 'a more or less formal address', severity: 'minor' }
    if (one !== '' && other !== '' && one !== other) return { rule: 'another person' }
    return takesPart(left, right, setting) || takesPart(right, left, setting) ? { rule: 'who does it on one side only' } : undefined
  },
})

function normsOf(words: readonly Word[]): string[] {
  return words.map(({ token }) => token.norm)
}

/** Spanish tells who does it by the ending of the verb. */
function changesEnding({ left, right, lemma, setting: { language } }: Difference): boolean {
  if (language === 'fr') return changesPersonInFrench(normsOf(left), normsOf(right))
  if (language !== 'es' || left.length !== right.length) return false
  const previous = lemma.before.at(-1)
  return left.some((word, at) =>
    changesPerson(word.token.norm, right[at]!.token.norm, left[at - 1]?.token.norm ?? (previous?.kind === 'word' ? previous.norm : '')),
  )
}

/** German `die` and `der` for `sie` and `er`. */
function personOrDemonstrative(words: readonly Word[], facing: readonly Word[], setting: Setting): string {
  const [[word], [other]] = [words, facing]
  const isSubject = setting.language === 'de' && words.length === 1 && facing.length === 1 && setting.lexicon.subjects.has(other!.senses[0])
  const demonstrative = isSubject ? word!.token.norm : ''
  if (demonstrative === 'die') return '6'
  return demonstrative === 'der' ? '3m' : personsOf(words, setting)
}

function personsOf(words: readonly Word[], { lexicon: { persons: known } }: Setting): string {
  const persons = words.flatMap(({ senses: [norm] }, at) => (isMine(words, at) ? [] : (known.get(norm) ?? [])))
  return Array.from(new Set(persons)).toSorted().join(' ')
}

/** `The mine`, `a mine`: where they dig. */
function isMine(words: readonly Word[], at: number): boolean {
  return words[at]?.senses[0] === 'mine' && /^(?:the|a|an|this|that|every|each|one|no|any)$/.test(words[at - 1]?.senses[0] ?? '')
}

/** `What I did`, `what happened`: a subject with its verb against words that name nobody. */
function takesPart(one: readonly Word[], other: readonly Word[], { lexicon }: Setting): boolean {
  const [first, ...rest] = one
  // `I think` says how sure one is, not who does it.
  if (first === undefined || rest.length === 0 || HEDGES.has(rest[0]!.senses[0]) || one.length > SHORT || other.length > SHORT) return false
  const names = [...rest, ...other].some(({ senses: [norm] }) => lexicon.persons.has(norm))
  return lexicon.subjects.has(first.senses[0]) && lexicon.agents.has(first.senses[0]) && !names
}

/**
 * A lone pronoun lost or gained, save a subject at the head of a clause: speech and headlines drop that.
 *
 * `You` is whoever listens, said or not: `they ask you why`, `they ask why`.
 */
function isLostAgent(difference: Difference): boolean {
  const { lexicon } = difference.setting
  const words = oneSided(difference) ?? []
  if (!words.every(({ senses: [norm] }) => lexicon.agents.has(norm) && lexicon.persons.get(norm) !== LISTENER)) return false
  const { before } = fuller(difference)
  const [subject] = words[0]!.senses
  if (isReflexive(subject, before, difference.setting)) return false
  return !(lexicon.subjects.has(subject) && (opensClause(before) || goesOn(before, subject)))
}

/** `Ich bin mir sicher`: an object that is the subject once more. */
function isReflexive(norm: string, before: readonly Token[], { language, lexicon: { persons, subjects } }: Setting): boolean {
  if (language === 'en' || subjects.has(norm)) return false
  const near = lastSentence(before)
    .filter(({ kind }) => kind === 'word')
    .slice(-REACH)
  return near.some((token) => subjects.has(token.norm) && persons.get(token.norm) === persons.get(norm))
}

/** `They knew, or they should have known`: the same subject once more, behind a conjunction. */
function goesOn(before: readonly Token[], subject: string): boolean {
  const sentence = lastSentence(before).filter(({ kind }) => kind === 'word')
  return /^(?:and|or|but|then|yet)$/.test(sentence.at(-1)?.norm ?? '') && sentence.some(({ norm }) => norm === subject)
}
