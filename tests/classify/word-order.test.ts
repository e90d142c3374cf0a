import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another order', () => {
  test.each([
    ['Last night the bakers sang', 'The bakers sang last night', 'minor'],
    ['salt and flour for all', 'flour and salt for all', 'minor'],
    ['The wolf chased the goat', 'The goat chased the wolf', 'major'],
    ['Marsh sued Vole over it', 'Vole sued Marsh over it', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} word-order`)
  })

  test.each([
    ['The wolf chased the goat', 'The wolf caught the goat'],
    ['The wolf of the goat', 'The wolf for a goat'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('word-order')
  })
})
