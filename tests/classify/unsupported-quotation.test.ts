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
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('unsupported-quotation')
  })
})
