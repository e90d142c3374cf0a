import { defineKind } from '../define-kind.ts'
import { DEGREES } from '../lexicons/degrees.ts'
import { isOf } from '../words.ts'

export const degreeChange = defineKind({
  kind: 'degree-change',
  title: 'degree changed',
  weight: 'substantive',
  severity: 'major',
  recognise: ({ left, right, setting }) => {
    if (setting.language !== 'en') return undefined
    if (left.length + right.length === 0 || ![...left, ...right].every((word) => isOf(word, DEGREES))) return undefined
    return { rule: left.length > 0 && right.length > 0 ? 'another degree word' : 'one-sided degree word' }
  },
})
