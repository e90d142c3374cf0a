import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const FULL = 'We sold the mill. Nobody wept. We left at dawn.'

describe('marks closed and reopened', () => {
  test.each([
    [FULL, ['We sold the mill.', 'We left at dawn.']],
    ['We sold the mill, as we had to, and we left at dawn', ['We sold the mill,', 'and we left at dawn']],
    ['We never wanted it. We sold the mill and the oven. We left at dawn.', ['We never wanted it.', 'We left at dawn.']],
  ] as const)('is “%s” against %j: info', (one, parts) => {
    expect(told(one, { parts })).toEqual(['info signalled-omission'])
  })

  test.each([
    ['We sold the mill. We left at dawn.', { parts: ['We sold the mill', 'We left at dawn.'] }],
    [FULL, 'We sold the mill. We left at dawn.'],
    [FULL, 'We sold the mill … We left at dawn.'],
    [FULL, { parts: ['We sold the mill.'] }],
  ] as const)('is not “%s” against %j', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('signalled-omission')
  })
})
