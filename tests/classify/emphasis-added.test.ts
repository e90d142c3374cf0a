import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('emphasis', () => {
  test.each([
    ['We did NOT bake it', 'We did not bake it', 'info'],
    ['We baked it (emphasis added) ourselves', 'We baked it ourselves', 'info'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} emphasis-added`)
  })

  test.each([['WE BAKED IT', 'We baked it']])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('emphasis-added')
  })
})
