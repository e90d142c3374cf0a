import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('an interpolation', () => {
  test.each([
    ['I told [her] the price', 'I told you the price', 'info'],
    ['She [bakes] at night', 'She baked at night', 'info'],
    ['I baked it [laughs] myself', 'I baked it myself', 'info'],
    ['The[se] loaves are mine', 'These loaves are mine', 'info'],
    ['It [the oven] exploded', 'It exploded', 'minor'],
    ['We did [not] bake', 'We did bake', 'major'],
    ['The [miller] ran', 'The baker ran', 'major'],
    ['We bake — (and sell) bread — daily', 'We bake — bread — daily', 'major'],
    ['[The miller] ran', 'He ran', 'minor'],
    ['We [do not] want bread', 'We don’t want bread', 'info'],
    ['We baked [five] loaves', 'We baked 5 loaves', 'info'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} bracketed-interpolation`)
  })

  test.each([
    ['Shut the [expletive] door', 'Shut the fucking door'],
    ['It (the oven exploded', 'It the oven exploded'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('bracketed-interpolation')
  })
})

test.each([
  ['knead[ing] the dough', 'knead the dough'],
  ['he bake[s] the dough', 'he bake the dough'],
])('an ending in brackets fits the word to the sentence: “%s”', (one, other) => {
  expect(told(one, other)).toEqual(['info bracketed-interpolation'])
})

test('many words left out are no interpolation because one of them stands in brackets', () => {
  expect(told('a baker, not me, not Bill [Marsh], nobody better than she', 'a baker better than she')).toContain('major silent-omission')
})
