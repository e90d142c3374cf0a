import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('words left out', () => {
  test.each([
    ['She sold the stolen mill', 'She sold the mill', 'major'],
    ['He left town with the flour on Sunday', 'He left town on Sunday', 'major'],
    ['We sold the mill without regret and left', 'We sold the mill and left', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} silent-omission`)
  })

  test.each([
    ['She sold the … mill', 'She sold the stolen mill'],
    ['She sold the mill', 'sold the mill'],
    ['She, uh, sold the mill', 'She sold the mill'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('silent-omission')
  })
})
