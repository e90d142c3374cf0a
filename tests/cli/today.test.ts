import { afterEach, expect, test, vi } from 'vitest'
import { today } from '../../src/cli/today.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('today is what the calendar on the wall says', () => {
  vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) })
  expect(today({ env: {} })).toBe('2026-01-05')
})

test.each([
  ['1749000000', '2025-06-04'],
  ['0', '1970-01-01'],
  ['soon', '2026-01-05'],
  ['99999999999999999', '2026-01-05'],
])('SOURCE_DATE_EPOCH=%s makes it %s', (stated, day) => {
  vi.useFakeTimers({ now: new Date(2026, 0, 5, 12) })
  expect(today({ env: { SOURCE_DATE_EPOCH: stated } })).toBe(day)
})
