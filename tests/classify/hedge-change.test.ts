import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a hedge lost', () => {
  test.each([
    ['I believe the miller stole it', 'The miller stole it', 'major'],
    ['The miller probably stole it', 'The miller stole it', 'major'],
    ['The miller, I guess, stole it', 'The miller stole it', 'major'],
    ['It seems to have sunk the mill', 'It has sunk the mill', 'major'],
    ['The mill appears to be empty', 'The mill is empty', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} hedge-change`)
  })

  test.each([
    ['They feel cheated by him', 'They are cheated by him'],
    ['The old miller stole it', 'The miller stole it'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('hedge-change')
  })
})
