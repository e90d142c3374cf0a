import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another form of the word', () => {
  test.each([
    ['The oven burns', 'The oven burned', 'minor', 'spoken'],
    ['The bakers sang', 'The baker sang', 'minor', 'spoken'],
    ['They will bake it', 'They baked it', 'major', 'spoken'],
    ['The oven burns', 'The oven burned', 'major', 'written'],
    ['He runs the mill', 'He ran the mill', 'minor', 'spoken'],
    ['The oven did not burn', 'The oven does not burn', 'minor', 'spoken'],
    ['Every need of the mill was met', 'Every needs of the mill was met', 'minor', 'spoken'],
    ['The thing broke', 'The things broke', 'minor', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} inflection`)
  })

  test.each([
    ['The mill was new', 'The news was new'],
    ['The tea was cold', 'The team was cold'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('inflection')
  })
})
