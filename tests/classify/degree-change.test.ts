import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a change of degree', () => {
  test.each([
    ['We are so tired of it', 'We are tired of it', 'major'],
    ['It was really cheap', 'It was cheap', 'major'],
    ['It was very cheap', 'It was too cheap', 'major'],
    ['It was, you know, kind of cheap', 'It was cheap', 'minor'],
    ['It nearly killed her', 'It killed her', 'major'],
    ['It was extremely cold', 'It was slightly cold', 'major'],
    ['It was frankly wrong', 'It was wrong', 'minor'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} degree-change`)
  })

  test.each([
    ['So we are tired of it', 'We are tired of it'],
    ['It was cheap', 'It was dear'],
    ['It was totally burned', 'It was completely burned'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('degree-change')
  })
})
