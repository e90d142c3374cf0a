import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a marked omission', () => {
  test.each([
    ['The oven … exploded', 'The oven, an old one, exploded', 'info'],
    ['We bake ... if it rains', 'We bake the whole night if it rains', 'info'],
    ['We will bake … tonight', 'We will bake 90 loaves tonight', 'major'],
    ['We bake … tonight', 'We bake unless the miller sleeps tonight', 'critical'],
    ['We will not bake … We sell the mill.', 'We will not bake unless the miller sleeps. We sell the mill.', 'critical'],
    ['If it rains we will … go home', 'If it rains we will not go home', 'critical'],
    ['We will not bake … nor sell', 'We will not bake, not even bread, nor sell', 'major'],
    ['The bakers left. … They burned it.', 'The bakers left. Two boys came. They burned it.', 'critical'],
    ['The oven burned. … We sang.', 'The oven burned. No neighbour came. We sang.', 'info'],
    ['We look for them ... the cold is cruel', 'We look for them. We will not stop until noon. But I tell you, the cold is cruel', 'info'],
    ['The bakers left. … They burned it.', 'The bakers left. They were tired. They burned it.', 'info'],
    ['The miller is lost … (and) has no flour', 'The miller is lost, and she knows she has no flour', 'info'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} ellipsis`)
  })

  test.each([['The oven exploded', 'The old oven exploded']])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('ellipsis')
  })
})

test('an ellipsis over a number decides the meaning, be it one', () => {
  expect(told('We won by one, and nobody wept', 'We won … and nobody wept')).toContain('major ellipsis')
})

test.each([
  ['She baked all night. … She sleeps.', 'She baked all night. It was for the fair. She sleeps.', 'info'],
  ['Ada baked all night. … She sleeps.', 'Ada baked all night. Her aunt was there. She sleeps.', 'critical'],
  ['She baked all night. … She sleeps.', 'She baked all night. It was for old Mira Duca. She sleeps.', 'critical'],
] as const)('a pronoun that goes on behind the gap as before it has lost nobody: “%s” against “%s”', (one, other, severity) => {
  expect(told(one, other)).toContain(`${severity} ellipsis`)
})
