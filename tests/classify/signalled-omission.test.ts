import { expect, test } from 'vitest'
import { told } from './told.ts'

test('words between two pairs of marks are left out with a signal', () => {
  expect(told('We sold the mill. Nobody wept. We left at dawn.', { parts: ['We sold the mill.', 'We left at dawn.'] })).toEqual([
    'info signalled-omission',
  ])
})

test('a full stop is not left out where the marks are closed and opened again', () => {
  expect(told('We sold the mill. We left at dawn.', { parts: ['We sold the mill', 'We left at dawn.'] })).toEqual([])
})
