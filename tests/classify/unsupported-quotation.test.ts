import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('words nobody else has', () => {
  test.each([['a temple of waste', 'more ovens than the village could use', 'major']] as const)(
    'is “%s” against “%s”: %s',
    (one, other, severity) => {
      expect(told(one, other)).toContain(`${severity} unsupported-quotation`)
    },
  )

  test.each([
    ['a temple of waste', 'It is a temple of waste and pride'],
    ['a temple of wast', 'a temple of waste'],
    ['Fifty per cent of us', '50% of us'],
    ['two and a half million loaves', '2.5m rolls'],
    ['Seventy-five of them', '75 of these'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('unsupported-quotation')
  })
})

test('a share in figures is the share in words, however short the quotation', () => {
  expect(told('Fifty per cent of us', '50% of us')).toEqual(['info form-variant'])
  expect(told('Fifty per cent of us', '60% of us').join(' ')).not.toMatch(/^info/)
})

describe('words of a quotation that its source has nowhere', () => {
  const source = {
    parts: ['The mill burned at nine. We will build it up again before the autumn rains come down.'],
    role: 'source',
  } as const
  const beside = (parts: readonly [string, ...string[]]) => told({ parts }, source, 'spoken')

  test.each([
    [
      'before what the source has',
      ['I will carry every stone up that hill,', 'We will build it up again before the autumn rains come down.'],
    ],
    ['behind it', ['We will build it up again before the autumn rains come down.', 'And every miller gets forty loaves a week.']],
  ] as const)('are told as such %s', (_, parts) => {
    expect(beside(parts)).toContain('critical unsupported-quotation')
  })

  test('hide nothing else that it has otherwise', () => {
    const parts = ['We will build it up again before the winter rains come down.', 'And every miller gets forty loaves a week.'] as const

    expect(beside(parts).map((each) => each.split(' ')[1])).toEqual(expect.arrayContaining(['unsupported-quotation', 'number-change']))
  })

  test.each([
    ['the source has them in another place', ['We will build it up again before the autumn rains come down.', 'The mill burned at nine.']],
    ['they are few', ['So be it,', 'We will build it up again before the autumn rains come down.']],
    ['the source has all', ['We will build it up again before the autumn rains come down.']],
  ] as const)('are not where %s', (_, parts) => {
    expect(beside(parts).map((each) => each.split(' ')[1])).not.toContain('unsupported-quotation')
  })
})
