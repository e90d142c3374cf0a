import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another modal verb', () => {
  test.each([
    ['We can bake tonight', 'We must bake tonight', 'critical'],
    ['She’d sell the mill', 'She sells the mill', 'critical'],
    ['It might burn', 'It will burn', 'critical'],
    ['They should bake', 'They bake', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} modality-change`)
  })

  test.each([
    ['They will bake it', 'They baked it'],
    ['We met in May 1990', 'We met in 1990'],
    ['I’ll bake', 'I will bake'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('modality-change')
  })
})
