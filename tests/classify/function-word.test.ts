import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a small word', () => {
  test.each([
    ['A loaf on the table', 'A loaf at the table', 'minor', 'spoken'],
    ['I said that it burned', 'I said it burned', 'minor', 'spoken'],
    ['The oven of a baker', 'The oven of the baker', 'minor', 'spoken'],
    ['A loaf on the table', 'A loaf at the table', 'major', 'written'],
    ['They were like ovens', 'They were ovens', 'minor', 'spoken'],
    ['They knew, or they should have known', 'They knew, or should have known', 'minor', 'spoken'],
    ['The bakers will ask you why', 'The bakers will ask why', 'minor', 'spoken'],
    ['The bakers will ask you why', 'The bakers will ask why', 'major', 'written'],
    ['The mill closed because the millers were ill', 'The mill closed and the millers were ill', 'major', 'spoken'],
    ['The mill closed because the millers were ill', 'The mill closed as the millers were ill', 'minor', 'spoken'],
    ['The mill closed so the millers went', 'The mill closed and the millers went', 'minor', 'spoken'],
    ['Bakers and millers were ill that winter', 'Bakers or millers were ill that winter', 'major', 'spoken'],
    ['No bakers and millers came to us', 'No bakers or millers came to us', 'minor', 'spoken'],
    ['We spent about two thousand pounds on it', 'We spent two thousand pounds on it', 'major', 'spoken'],
    ['We talked about two thousand pounds', 'We talked of two thousand pounds', 'minor', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} function-word`)
  })

  test.each([
    ['Those of us who bake', 'Those who bake'],
    ['They baked', 'We baked'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('function-word')
  })
})
