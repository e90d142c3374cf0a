import { describe, expect, test } from 'vitest'
import type { Printing } from '../printings.ts'
import { line, variants } from './rows.ts'

const FULL = 'I hope you will keep the ferry, because the town needs it. Think again.'

describe('what a witness does not print', () => {
  const cases: [string, Printing, string][] = [
    ['is never reached by a fragment', 'keep the ferry', '· · · · keep the ferry · · · · · · · · · ·'],
    ['is left out inside one pair of marks', 'I hope you keep the ferry', 'I hope you – keep the ferry · · · · · · · · · ·'],
    ['is elided where an ellipsis stands', 'I hope you will keep … it.', 'I hope you will keep […] […] […] […] […] […] […] it . · · ·'],
    [
      'is elided where dots in brackets stand',
      'I hope you will keep [...] it.',
      'I hope you will keep […] […] […] […] […] […] […] it . · · ·',
    ],
    [
      'is elided where the marks are reopened',
      { parts: ['I hope you will', 'the town needs it.'] },
      'I hope you will […] […] […] […] […] the town needs it . · · ·',
    ],
    [
      'is nothing where a cue splits the sentence',
      { parts: ['I hope you will keep the ferry,', 'because the town needs it.'] },
      'I hope you will keep the ferry , because the town needs it . · · ·',
    ],
    ['is beyond the ellipsis at either end', '… the town needs it …', '· · · · · · · · · the town needs it · · · ·'],
  ]
  test.each(cases)('%s', (_, B, expected) => {
    expect(line({ A: FULL, B }, 'B')).toBe(expected)
  })
})

test('an ellipsis stands at the first of the words it replaces, and can be read there', () => {
  expect(variants({ A: 'We will not raise the fares today', B: 'We will ... today' })).toEqual([
    'not A ] […] B',
    'raise A ] […] B',
    'the A ] […] B',
    'fares A ] […] B',
  ])
})

test('an ellipsis at the edge of a fragment is no difference', () => {
  expect(variants({ A: FULL, B: '… keep the ferry …' })).toEqual([])
  expect(variants({ A: 'keep the ferry', B: '… keep the ferry …' })).toEqual([])
})

test('an ellipsis that replaces nothing is a mark like any other', () => {
  expect(variants({ A: 'Well... I never said so', B: 'Well, I never said so', C: 'Well I never said so' })).toEqual([', B ] ... A ] – C'])
})

test('words only the printing with fewer words has are not lost in an elision', () => {
  expect(variants({ A: 'the ferry … is late', B: 'the ferry from the island is late', C: 'the ferry from the mainland is late' })).toEqual([
    'from B C ] […] A',
    'the B C ] […] A',
    'island B ] mainland C ] […] A',
  ])
})

test('a fragment stands in one place where its words are repeated', () => {
  expect(line({ A: 'no more, no less, no more ferries', B: 'no more ferries' }, 'B')).toBe('· · · · · · no more ferries')
})

test('an ellipsis marks the gap where it stands, though the words around it would fit elsewhere', () => {
  expect(line({ A: 'we want no more and no more and no less', B: 'we want no more … and no less' }, 'B')).toBe(
    'we want no more […] […] […] and no less',
  )
})

test('words between long runs that agree are left out where they begin', () => {
  const A = 'we shall run the ferry from here in the lane and in the street and in the square until the last of us has left'
  const B = 'we shall run the ferry from here in the lane and in the square until the last of us has left'
  expect(line({ A, B }, 'B')).toContain('in the lane – – – – and in the square until')
})

test('in a long text, too, words between runs that agree are left out where they begin', () => {
  const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 200 }, (_, i) => `${letter}${i.toString(36)}x`).join(' '))
  const A = `${before} in the lane and in the street and in the square ${after}`
  const B = `${before} in the lane and in the square ${after}`
  expect(line({ A, B }, 'B')).toContain('in the lane – – – – and in the square')
})

test('of two papers with the same words only the one that closes its marks between them shows a gap', () => {
  const A = 'We left, and nobody asked us why, at dawn'
  expect(variants({ A, B: 'We left, at dawn', C: { parts: ['We left,', 'at dawn'] } }).slice(0, 2)).toEqual([
    'and A ] – B ] […] C',
    'nobody A ] – B ] […] C',
  ])
})

test('a fragment does not disagree with what it never quotes', () => {
  expect(variants({ A: FULL, B: 'keep the ferry', C: 'the town needs it' })).toEqual([])
})
