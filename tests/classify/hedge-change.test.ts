import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a hedge lost', () => {
  test.each([
    ['I believe the miller stole it', 'The miller stole it', 'major'],
    ['The miller probably stole it', 'The miller stole it', 'major'],
    ['The miller, I guess, stole it', 'The miller stole it', 'major'],
    ['It seems to have sunk the mill', 'It has sunk the mill', 'major'],
    ['The mill appears to be empty', 'The mill is empty', 'major'],
    ['To the best of my knowledge nobody was hurt', 'Nobody was hurt', 'major'],
    ['As far as I know, the gate was shut', 'The gate was shut', 'major'],
    ['It is more or less finished', 'It is finished', 'major'],
    ['It looks like we lost', 'We lost', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} hedge-change`)
  })

  test.each([
    ['They feel cheated by him', 'They are cheated by him'],
    ['The old miller stole it', 'The miller stole it'],
    ['I guess we lost', 'I think we lost'],
    ['In theory and practice we lost', 'In practice we lost'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('hedge-change')
  })
})
