import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a splice without a mark', () => {
  test.each([
    [
      'The mill burned and the mayor left us',
      'The mill burned and for three long days the whole village carried water from the river up to the church and the mayor left us',
      'critical',
    ],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} unmarked-splice`)
  })

  test.each([
    [
      'The mill burned … and the mayor left us',
      'The mill burned and for three long days the whole village carried water from the river up to the church and the mayor left us',
    ],
    [
      'The mill was the pride of the town, yet it had to go',
      'The mill was the pride of the valley. So we will ask the baker, the smith and both of the farmers what should be done with it for the town.',
    ],
    ['The mill burned and the mayor left us', 'The old mill burned and the young mayor left us'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('unmarked-splice')
  })

  test('two ways to go on that meet in one common word are no grave matter', () => {
    const one = 'The mill was the pride of the town, yet it had to go'
    const other =
      'The mill was the pride of the valley. So we will ask the baker, the smith and both of the farmers what should be done with it for the town.'
    expect(told(one, other).filter((each) => /^(?:major|critical)/.test(each))).toEqual([])
  })
})
