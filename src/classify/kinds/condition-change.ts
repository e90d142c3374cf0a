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
    return one === other ? undefined : { rule: 'a condition on one side only' }
  },
})

function binds(words: readonly Word[], { setting: { lexicon } }: Difference): boolean {
  return words.some((word) => isOf(word, lexicon.conditions))
}
