import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a noise of speech', () => {
  test.each([
    ['The, er, flour was, uh, wet', 'The flour was wet', 'info', 'spoken'],
    ['We bake, I mean, we bake bread', 'We bake bread', 'info', 'spoken'],
    ['So the flour was wet', 'The flour was wet', 'info', 'spoken'],
    ['It was you know very wet', 'It was very wet', 'info', 'spoken'],
    ['They sold — they sold the mill', 'They sold the mill', 'info', 'spoken'],
    ['I’m, um, I’m proud of the oven', 'I’m proud of the oven', 'info', 'spoken'],
    ['I, uh, I baked it twice', 'I baked it twice', 'info', 'spoken'],
    ['The the mill is ours', 'The mill is ours', 'minor', 'written'],
    ['We baked. And, well, they ate', 'We baked. They ate', 'info', 'spoken'],
    ['Okay, so we baked', 'We baked', 'info', 'spoken'],
    ['He wen— went home', 'He went home', 'info', 'spoken'],
    ['To be honest, we baked', 'We baked', 'info', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} disfluency`)
  })

  test.each([
    ['I bake and I’m proud of the oven', 'I’m proud of the oven'],
    ['The flour was so wet', 'The flour was wet'],
    ['Do you know the miller', 'Do the miller'],
    ['It is honest to be late', 'It is late'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('disfluency')
  })
})
