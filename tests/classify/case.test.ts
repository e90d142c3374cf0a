import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a matter of capitals', () => {
  test.each([
    ['The Abbot rang the Bell', 'The abbot rang the bell', 'info', 'spoken'],
    ['nobody came', 'Nobody came', 'info', 'spoken'],
    ['We love the Mill', 'We love the mill', 'info', 'written'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} case`)
  })

  test.each([
    ['The abbot rang', 'The abbots rang'],
    ['I said NO to him', 'I said no to him'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('case')
  })
})
