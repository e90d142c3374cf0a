import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another order', () => {
  test.each([
    ['Last night the bakers sang', 'The bakers sang last night', 'minor'],
    ['salt and flour for all', 'flour and salt for all', 'minor'],
    ['The wolf chased the goat', 'The goat chased the wolf', 'major'],
    ['Ada Marsh hit Carl Vole in the yard and ran', 'Carl Vole hit Ada Marsh in the yard and ran', 'major'],
    ['The fucking oven is a disgrace', 'The oven is a fucking disgrace', 'minor'],
    ['I can bake and I can sing and I like it', 'I can sing and I can bake and I like it', 'minor'],
    ['The bakers left and the wolf slept', 'The wolf slept and the bakers left', 'minor'],
    ['We have 3 ovens and 12 mills', 'We have 12 mills and 3 ovens', 'minor'],
    ['We may leave on Monday', 'On Monday we may leave', 'minor'],
    ['Yesterday 3 bakers left at noon', '3 bakers left at noon yesterday', 'minor'],
    ['Marsh sued Vole over it', 'Vole sued Marsh over it', 'major'],
    ['Only the baker can close the mill', 'The baker can only close the mill', 'major'],
    ['Only I can close the mill in May', 'I can only close the mill in May', 'major'],
    ['We only closed the mill in May', 'We closed the mill only in May', 'minor'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} word-order`)
  })

  test.each([
    ['The wolf chased the goat', 'The wolf caught the goat'],
    ['We may pay and they will leave', 'We will pay and they may leave'],
    ['The fire killed 3 bakers and hurt 12 in the mill', 'The fire killed 12 bakers and hurt 3 in the mill'],
    ['The wolf of the goat', 'The wolf for a goat'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('word-order')
  })
})
