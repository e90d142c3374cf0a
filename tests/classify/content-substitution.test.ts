import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another content word', () => {
  test.each([
    ['He baked the bread', 'He stole the bread', 'major'],
    ['a wooden oven', 'a golden oven', 'major'],
    ['The hurt was plain', 'The harm was plain', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} content-substitution`)
  })

  test.each([
    ['He baked the bread', 'He bakes the bread'],
    ['The miller’s bread', 'The millers bread'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('content-substitution')
  })
})
