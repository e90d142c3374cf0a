import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a misheard word', () => {
  test.each([
    ['We prayed for flower', 'We prayed for flour', 'major'],
    ['They walked down the isle', 'They walked down the aisle', 'major'],
    ['The bear was sold', 'The beer was sold', 'major'],
    ['a herd of bakers', 'a heard of bakers', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} sound-alike`)
  })

  test.each([
    ['The loaf burned', 'The loaves burned'],
    ['in the mill', 'on the mill'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('sound-alike')
  })
})
