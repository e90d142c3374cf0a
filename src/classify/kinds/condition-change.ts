import { conditionsIn } from '../conditions-in.ts'
import { defineKind } from '../define-kind.ts'

export const conditionChange = defineKind({
  kind: 'condition-change',
  title: 'condition',
  weight: 'substantive',
  severity: 'critical',
  recognise: ({ left, right, lemma, variant, setting }) => {
    const [one, other] = [conditionsIn(left, lemma, setting), conditionsIn(right, variant, setting)]
    if (one === other) return undefined
    return { rule: one === '' || other === '' ? 'a condition on one side only' : 'another condition' }
  },
})
