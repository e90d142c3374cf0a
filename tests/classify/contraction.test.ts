import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a contraction', () => {
  test.each([
    ['They’re baking and we’ll eat', 'They are baking and we will eat', 'info', 'spoken'],
    ['We cannot bake', 'We can’t bake', 'info', 'spoken'],
    ['I’d have baked', 'I would have baked', 'info', 'spoken'],
    ['You shouldn’t’ve baked', 'You should not have baked', 'info', 'spoken'],
    ['It’s been baked', 'It has been baked', 'info', 'spoken'],
    ['I do not bake', 'I don’t bake', 'minor', 'written'],
    ['Isn’t it strange', 'Is it not strange', 'info', 'spoken'],
    ['dont tell them', 'don’t tell them', 'info', 'spoken'],
    ['They’d’ve gone', 'They would have gone', 'info', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} contraction`)
  })

  test.each([
    ['I’d bake', 'I bake'],
    ['The baker’s oven', 'The bakers oven'],
    ['I’d do it again', 'I did it again'],
    ['She cant do it', 'She can do it'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('contraction')
  })
})
