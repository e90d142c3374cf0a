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
    ['I have a few friends there', 'I have few friends there', 'major'],
    ['We have few regrets', 'We have no regrets', 'critical'],
    ['They came on some days', 'They came on all days', 'major'],
    ['Over 200 men came', 'About 200 men came', 'major'],
    ['At least 200 men came', 'At most 200 men came', 'critical'],
    ['We lost up to 200 men', 'We lost 200 men', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} quantifier-change`)
  })

  test.each([
    ['It was the most expensive loaf', 'It was the expensive loaf'],
    ['Everyone slept', 'Everybody slept'],
    ['More than 200 men came', 'Over 200 men came'],
    ['We have lots of friends', 'We have a lot of friends'],
    ['Not only the roof was gone', 'The roof was gone'],
    ['Each man had a gun', 'Every man had a gun'],
    ['They will see it one day', 'They will see it some day'],
    ['Some day they will see it', 'One day they will see it'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('quantifier-change')
  })
})
