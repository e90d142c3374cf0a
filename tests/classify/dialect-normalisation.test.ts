import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('dialect evened out', () => {
  test.each([
    ['We’re gonna bake', 'We’re going to bake', 'info', 'spoken'],
    ['He’s bakin’ again', 'He’s baking again', 'info', 'spoken'],
    ['I never told nobody', 'I never told anybody', 'info', 'spoken'],
    ['The flour ain’t wet', 'The flour isn’t wet', 'info', 'spoken'],
    ['I wanna bake', 'I want to bake', 'minor', 'written'],
    ['It don’t bake nobody', 'It doesn’t bake anybody', 'info', 'spoken'],
    ['We was asleep', 'We were asleep', 'info', 'spoken'],
    ['She ain’t never baked for a mayor', 'She’s never baked for a mayor', 'info', 'spoken'],
    ['She ain’t got no flour left', 'She’s got no flour left', 'info', 'spoken'],
    ['The miller just ain’t never worked at night', 'The miller’s just never worked at night', 'info', 'spoken'],
    ['The miller just ain’t worked at night', 'The miller’s just not worked at night', 'info', 'spoken'],
    ['We could of burned', 'We could have burned', 'info', 'spoken'],
    ['I seen him bake', 'I saw him bake', 'info', 'spoken'],
    ['I met them boys', 'I met those boys', 'info', 'spoken'],
    ['It was real good', 'It was really good', 'info', 'spoken'],
    ['You better call the miller', 'You’d better call the miller', 'info', 'spoken'],
    ['I can’t hardly see', 'I can hardly see', 'info', 'spoken'],
    ['We ain’t seen nobody', 'We haven’t seen anybody', 'info', 'spoken'],
    ['There’s two ways to bake', 'There are two ways to bake', 'info', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} dialect-normalisation`)
  })

  test.each([
    ['Nobody told the miller', 'Anybody told the miller'],
    ['We’re gonna bake', 'We’re not going to bake'],
    ['I have seen him bake', 'I saw him bake'],
    ['They think of bread', 'They think have bread'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('dialect-normalisation')
  })

  test.each([
    ["We baked 'til noon", 'We baked until noon'],
    ['Get ’em out of the oven', 'Get them out of the oven'],
  ])('is all there is to tell of “%s” against “%s”: the apostrophe belongs to the word', (one, other) => {
    expect(told(one, other)).toEqual(['info dialect-normalisation'])
  })
})
