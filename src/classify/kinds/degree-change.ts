import { defineKind } from '../define-kind.ts'
import { DEGREES } from '../lexicons/degrees.ts'
import { isOf, sensesOf } from '../words.ts'

/** Said as often for want of a word as to say how much. */
const VAGUE = /^(?:kind of|sort of|a bit|a little|a little bit)$/

export const degreeChange = defineKind({
  kind: 'degree-change',
  title: 'degree changed',
  weight: 'substantive',
  severity: 'major',
  recognise: ({ left, right, setting }) => {
    if (setting.language !== 'en') return undefined
    const [one, other] = [left, right].map((words) => sensesOf(words).join(' '))
    if ((one === '' || other === '') && VAGUE.test(`${one}${other}`)) return { rule: 'a vague phrase on one side only', severity: 'minor' }
    if (left.length + right.length === 0 || ![...left, ...right].every((word) => isOf(word, DEGREES))) return undefined
    return { rule: left.length > 0 && right.length > 0 ? 'another degree word' : 'one-sided degree word' }
  },
})
