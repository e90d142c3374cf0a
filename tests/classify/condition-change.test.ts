import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a condition lost', () => {
  test.each([
    ['We bake unless he pays', 'We bake if he pays', 'critical'],
    ['We bake if he pays us daily', 'We bake, he pays us daily', 'critical'],
    ['Nobody sleeps until the bread is done, says Ada', 'Nobody sleeps, the bread is done, says Ada', 'critical'],
    ['We will bake if they ask', 'We will bake even if they ask', 'critical'],
    ['We bake as long as they pay us', 'We bake because they pay us', 'critical'],
    ['Everyone but the miller passed', 'Everyone passed', 'critical'],
    ['Come if you can', 'Come when you can', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} condition-change`)
  })

  test.each([
    ['We bake when he pays', 'We bake as he pays'],
    ['We bake, whether he pays or not', 'We bake, if he pays or not'],
    ['We will bake provided it is safe', 'We will bake if it is safe'],
    ['We will go although it rains', 'We will go though it rains'],
    ['All but the miller left', 'All except the miller left'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('condition-change')
  })
})
