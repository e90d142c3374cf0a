import { lookUp } from '../../text/look-up.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isOf, type Word } from '../words.ts'

export const conditionChange = defineKind({
  kind: 'condition-change',
  title: 'condition',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const [one, other] = [difference.left, difference.right].map((words) => binds(words, difference))
    if (one === other) return undefined
    return { rule: one === '' || other === '' ? 'a condition on one side only' : 'another condition' }
  },
})

/** Words that bind in the same way count as one. */
const SAME: Readonly<Record<string, string>> = {
  though: 'although',
  provided: 'if',
  providing: 'if',
  excepting: 'except',
  barring: 'unless',
  whenever: 'if',
  whether: 'if',
}

function binds(words: readonly Word[], { setting: { lexicon } }: Difference): string {
  const norms = words.filter((word) => isOf(word, lexicon.conditions)).map(({ senses: [norm] }) => lookUp(SAME, norm) ?? norm)
  return Array.from(new Set(norms)).toSorted().join(' ')
}
