import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('stitched together', () => {
  test.each([
    [
      'The river took our bread away. The mayor slept through the flood.',
      'The mayor slept through the flood, and when the bells rang at four in the morning nobody was there. The river took our bread away.',
      'critical',
    ],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} stitched-quotation`)
  })

  test.each([['The mayor slept. The river took our bread away.', 'The mayor slept through it all. The river took our bread away.']])(
    'is not “%s” against “%s”',
    (one, other) => {
      expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('stitched-quotation')
    },
  )
})
