import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('loosely quoted', () => {
  test.each([
    [
      'We rang the miller twice that night, the water was rising fast and nobody came out',
      'We called the miller again that night, the flood was rising quickly and no man came outside',
      'major',
    ],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} approximate-quotation`)
  })

  test.each([
    ['The oven burned and the baker slept all through the long night', 'The oven burned and the miller slept all through the long night'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('approximate-quotation')
  })
})
