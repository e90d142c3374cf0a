import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another form of the same', () => {
  test.each([
    ['Nine bakers and 12 loaves', '9 bakers and twelve loaves', 'info'],
    ['It rose by 7%', 'It rose by seven percent', 'info'],
    ['Gov. Vole and Sen. Marsh sang', 'Governor Vole and Senator Marsh sang', 'info'],
    ['We owe €4 million', 'We owe four million euros', 'info'],
    ['We gave £900 to him', 'We gave 900 pounds to him', 'info'],
    ['the twenty-third loaf', 'the 23rd loaf', 'info'],
    ['a dozen loaves', '12 loaves', 'info'],
    ['We owe $2bn', 'We owe two billion dollars', 'info'],
    ['the 5th of them', 'the fifth of them', 'info'],
    ['flour & salt', 'flour and salt', 'info'],
    ['The U.N. sent flour', 'The UN sent flour', 'info'],
    ['Bread @mill for all', 'Bread for all', 'info'],
    ['twenty-one ovens burned', '21 ovens burned', 'info'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} form-variant`)
  })

  test.each([
    ['Nine bakers came', 'Ten bakers came'],
    ['They told us', 'They told the US'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('form-variant')
  })
})
