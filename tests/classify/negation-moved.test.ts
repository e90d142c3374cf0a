import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a negation that moved', () => {
  test.each([
    ['I don’t believe the mill is hers', 'I believe the mill is not hers', 'major'],
    ['I do not believe that the mill burned', 'I believe that the mill did not burn', 'major'],
    ['I do not believe, as they do, that it burned', 'I believe, as they do, that it did not burn', 'major'],
    ['I don’t think he’s a baker', 'I think he isn’t a baker', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} negation-moved`)
  })

  test.each([
    ['I do not believe him', 'I believe him'],
    ['We will not sue, and they will pay us', 'We will sue, and they will not pay us'],
    ['I never said that the mill was safe', 'I said that the mill was never safe'],
    ['He never said the mill was safe', 'He said the mill was never safe'],
    ['We did not tell him to go', 'We told him not to go'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('negation-moved')
  })

  test.each([
    ['I never said that the mill was safe', 'I said that the mill was never safe'],
    ['We did not say the mill was safe', 'We said the mill was not safe'],
    ['We did not tell him to go', 'We told him not to go'],
    ['They never promised us to bake', 'They promised us never to bake'],
  ])('and leaves what is said of the telling for what is told in “%s” against “%s”', (one, other) => {
    expect(told(one, other)).toContain('critical negation-flip')
  })
})
