import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a typing slip', () => {
  test.each([
    ['The bakrey burned', 'The bakery burned', 'minor', 'spoken'],
    ['The loaf was form Ghent', 'The loaf was from Ghent', 'minor', 'spoken'],
    ['We beleive the miller', 'We believe the miller', 'minor', 'written'],
    ['Give them his bread', 'Give them this bread', 'minor', 'spoken'],
    ['Its raining flour', 'It’s raining flour', 'minor', 'spoken'],
    ['You’re oven is cold', 'Your oven is cold', 'minor', 'written'],
    ['The end or the line for us', 'The end of the line for us', 'minor', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} typo`)
  })

  test.each([
    ['The tea was cold', 'The team was cold'],
    ['He left', 'She left'],
    ['I met Vole there', 'I met Vohl there'],
    ['He is in the team', 'He is on the team'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('typo')
  })
})
