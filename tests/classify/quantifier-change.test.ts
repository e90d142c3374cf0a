import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another quantity', () => {
  test.each([
    ['Most bakers slept', 'Some bakers slept', 'major'],
    ['All of the flour was wet', 'Half of the flour was wet', 'major'],
    ['Only bakers slept', 'Bakers slept', 'major'],
    ['All bakers slept', 'No bakers slept', 'critical'],
    ['She always sang', 'She never sang', 'critical'],
    ['Everything was wet', 'Nothing was wet', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} quantifier-change`)
  })

  test.each([
    ['It was the most expensive loaf', 'It was the expensive loaf'],
    ['Everyone slept', 'Everybody slept'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('quantifier-change')
  })
})
