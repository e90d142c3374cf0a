import { describe, expect, test } from 'vitest'
import { line, variants } from './rows.ts'

const SAID = 'we will never sell the pier'

describe('what a newspaper adds to a quotation', () => {
  test.each([
    ['a note that a slip is the speaker’s', 'we will never [sic] sell the pier', ['[sic] B ] – A']],
    ['a note on the emphasis', 'we will never (emphasis added) sell the pier', ['(emphasis added) B ] – A']],
    ['the time code of a transcript', 'we will never [00:12:31] sell the pier', ['[00:12:31] B ] – A']],
    ['an address', 'we will never https://pier.example/x sell the pier', ['https://pier.example/x B ] – A']],
    ['an emoji', 'we will never 🚢 sell the pier', ['🚢 B ] – A']],
    ['a remark in brackets', 'we will never [she paused] sell the pier', ['[she paused] B ] – A']],
  ])('%s stands in a place of its own, and keeps no word from its own', (_, B, expected) => {
    expect(variants({ A: SAID, B })).toEqual(expected)
    expect(line({ A: SAID, B }, 'B')).toBe(B)
  })

  test.each([
    ['a handle before the first word and a tag after the last', '@pierboard we will never sell the pier #pier'],
    ['an address at the end', 'we will never sell the pier https://pier.example/x'],
  ])('%s is missing from no other paper', (_, B) => {
    expect(variants({ A: SAID, B })).toEqual([])
    expect(line({ A: SAID, B }, 'B')).toBe(B)
  })
})

describe('brackets and parentheses', () => {
  test.each([
    [
      'several words in brackets are one, opposite what they replace',
      'they asked [the mayor himself] to go',
      ['[the mayor himself] B ] him A'],
    ],
    ['a word in parentheses stands opposite the one it replaces', 'they asked (Orla) to go', ['( B ] – A', 'Orla B ] him A', ') B ] – A']],
    ['a word put in parentheses is the same word', 'they asked (him) to go', ['( B ] – A', ') B ] – A']],
  ])('%s', (_, B, expected) => {
    expect(variants({ A: 'they asked him to go', B })).toEqual(expected)
  })
})

test('of two readings with as much support the first by its letters is the lemma, whoever comes first', () => {
  expect(variants({ A: 'the old pier', B: 'the new pier' })).toEqual(['new B ] old A'])
  expect(variants({ A: 'the new pier', B: 'the old pier' })).toEqual(['new A ] old B'])
})
