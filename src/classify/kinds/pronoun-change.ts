import { opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided, type Setting } from '../difference.ts'
import type { Word } from '../words.ts'

/** In a longer rewording a pronoun proves nothing. */
const LONGEST = 4

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
    return one !== '' && other !== '' && one !== other ? { rule: 'another person' } : undefined
  },
})

function personsOf(words: readonly Word[], { lexicon: { persons: known } }: Setting): string {
  const persons = words.flatMap(({ senses: [norm] }) => known.get(norm) ?? [])
  return Array.from(new Set(persons)).toSorted().join(' ')
}

/** A lone pronoun lost or gained, save a subject at the head of a clause: speech and headlines drop that. */
function isLostAgent(difference: Difference): boolean {
  const { lexicon } = difference.setting
  const words = oneSided(difference) ?? []
  if (!words.every(({ senses: [norm] }) => lexicon.agents.has(norm))) return false
  return !(opensClause(fuller(difference).before) && lexicon.subjects.has(words[0]!.senses[0]))
}
