import { lookUp } from '../../text/look-up.ts'
import { areLikeAbroad } from '../alike-abroad.ts'
import { defineKind } from '../define-kind.ts'
import { DEGREES_ABROAD } from '../lexicons/continental.ts'
import { DEGREES } from '../lexicons/degrees.ts'
import { areOneSense } from '../one-sense.ts'
import { isOf, sensesOf } from '../words.ts'

const NONE: ReadonlySet<string> = new Set()
/** Said as often for want of a word as to say how much. */
const VAGUE = /^(?:kind of|sort of|a bit|a little|a little bit|just a bit|just a little|type of)$/
/** Said to press a point, and little else. */
const EMPHATIC = /^(?:basically|actually|literally|obviously|honestly|frankly|indeed|of course|after all|as well|in fact|whatsoever)$/

export const degreeChange = defineKind({
  kind: 'degree-change',
  title: 'degree changed',
  weight: 'substantive',
  severity: 'major',
  recognise: ({ left, right, setting }) => {
    const degrees = setting.language === 'en' ? DEGREES : (lookUp(DEGREES_ABROAD, setting.language) ?? NONE)
    const [one, other] = [left, right].map((words) => sensesOf(words).join(' '))
    if ((one === '' || other === '') && VAGUE.test(`${one}${other}`)) return { rule: 'a vague phrase on one side only', severity: 'minor' }
    if ((one === '' || other === '') && EMPHATIC.test(`${one}${other}`))
      return { rule: 'an emphatic word on one side only', severity: 'minor' }
    if (left.length === 1 && right.length === 1 && areOneSense(one ?? '', other ?? '')) return undefined
    if (left.length + right.length === 0 || ![...left, ...right].every((word) => isOf(word, degrees))) return undefined
    if (areLikeAbroad(left, right, setting.language)) return { rule: 'a degree word for a like one', severity: 'minor' }
    return { rule: left.length > 0 && right.length > 0 ? 'another degree word' : 'one-sided degree word' }
  },
})
