import { describe, expect, test } from 'vitest'
import { found, told } from './told.ts'

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

test('names all who print the whole', () => {
  const cut = 'The river took our bread away. The mayor slept through the flood.'
  const whole = 'The mayor slept through the flood, and when the bells rang at four nobody was there. The river took our bread away.'

  expect(found({ A: whole, B: cut, C: whole }).find(({ kind }) => kind === 'stitched-quotation')).toMatchObject({
    lemma: { sigla: ['A', 'C'] },
    variant: { sigla: ['B'] },
  })
})
