import type { Token } from '../../model.ts'
import { lastSentence, opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided, type Setting } from '../difference.ts'
import { HEDGES } from '../lexicons/hedges.ts'
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
    if (oneSided(difference)) return isLostAgent(difference) ? { rule: 'a person on one side only' } : undefined
    if (left.length > LONGEST || right.length > LONGEST) return undefined
    const [one, other] = [personsOf(left, setting), personsOf(right, setting)]
    if (one !== '' && other !== '' && one !== other) return { rule: 'another person' }
    return takesPart(left, right, setting) || takesPart(right, left, setting) ? { rule: 'who does it on one side only' } : undefined
  },
})

function personsOf(words: readonly Word[], { lexicon: { persons: known } }: Setting): string {
  const persons = words.flatMap(({ senses: [norm] }) => known.get(norm) ?? [])
  return Array.from(new Set(persons)).toSorted().join(' ')
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
