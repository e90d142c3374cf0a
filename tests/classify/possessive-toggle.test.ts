import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a possessive', () => {
  test.each([
    ['The baker’s sons left', 'The bakers sons left', 'major'],
    ['the millers’ strike', 'the millers strike', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} possessive-toggle`)
  })

  test.each([
    ['It’s a loaf', 'Its a loaf'],
    ['Atlas’s best baker', 'Atlas’ best baker'],
    ['Marsh‘s best baker', 'Marsh’s best baker'],
    ['the 1990s', 'the 1990’s'],
    ['The baker’s asleep', 'The baker is asleep'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('possessive-toggle')
  })
})
