import { opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided } from '../difference.ts'
import { AGENTS, PERSON_OF, SUBJECTS } from '../lexicons/pronouns.ts'
import type { Word } from '../words.ts'

/** In a longer rewording a pronoun proves nothing. */
const LONGEST = 4

export const pronounChange = defineKind({
  kind: 'pronoun-change',
  title: 'another person',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const { left, right } = difference
    if (oneSided(difference)) return isLostAgent(difference) ? { rule: 'a person on one side only' } : undefined
    if (left.length > LONGEST || right.length > LONGEST) return undefined
    const [one, other] = [personsOf(left), personsOf(right)]
    return one !== '' && other !== '' && one !== other ? { rule: 'another person' } : undefined
  },
})

function personsOf(words: readonly Word[]): string {
  const persons = words.flatMap(({ senses: [norm] }) => PERSON_OF.get(norm) ?? [])
  return Array.from(new Set(persons)).toSorted().join(' ')
}

/** A lone pronoun lost or gained, save a subject at the head of a clause: speech and headlines drop that. */
function isLostAgent(difference: Difference): boolean {
  const words = oneSided(difference) ?? []
  if (!words.every(({ senses: [norm] }) => AGENTS.has(norm))) return false
  return !(opensClause(fuller(difference).before) && SUBJECTS.has(words[0]!.senses[0]))
}
