import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a word of the same sense', () => {
  test.each([
    ['They began to bake', 'They started to bake', 'minor'],
    ['A big oven', 'A large oven', 'minor'],
    ['The kids were glad', 'The kids were happy', 'minor'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} synonym`)
  })

  test.each([
    ['They began to bake', 'They refused to bake'],
    ['The hurt was plain', 'The harm was plain'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('synonym')
  })
})
