import { expect, test } from 'vitest'
import { swallowed } from '../../src/gate/swallowed.ts'
import type { BaselineEntry } from '../../src/model.ts'

const context = { before: 'the warden told the', after: 'on the quay that' }
const entry = (one: string, other: string): BaselineEntry => ({
  id: 'd-00000001',
  kind: 'content-substitution',
  severity: 'major',
  family: 'wording',
  readings: [one, other],
  context,
})

test.each<[string, [string, string], [string, string], boolean]>([
  ['the next word differs as well', ['crew', 'skipper'], ['crew waiting', 'skipper sitting'], true],
  ['the word before differs as well', ['crew', 'skipper'], ['sitting skipper', 'waiting crew'], true],
  ['a word was left out, and the next one differs', ['', 'really'], ['really waiting', 'sitting'], true],
  ['it is that very difference, of which there were two', ['crew', 'skipper'], ['crew', 'skipper'], false],
  ['only one of its readings is there', ['crew', 'skipper'], ['crew waiting', 'men sitting'], false],
  ['both print the one of them', ['crew', 'skipper'], ['crew waiting', 'crew of the skipper'], false],
  ['what one left out all leave out', ['', 'really'], ['crew waiting', 'skipper sitting'], false],
  ['what one left out both print', ['', 'really'], ['really waiting', 'really sitting'], false],
  ['a gap is marked', ['', 'really'], ['…', 'really waiting'], false],
])('a known difference is not gone, but a part of another, or is: %s', (_, known, now, isPart) => {
  const print = { family: 'wording', readings: now, context } as const
  expect(swallowed([entry(...known)], [print])).toEqual(isPart ? [entry(...known)] : [])
})

test('the same words elsewhere are another difference', () => {
  const print = {
    family: 'wording',
    readings: ['crew waiting', 'skipper sitting'],
    context: { before: 'nobody in the valley', after: '' },
  } as const
  expect(swallowed([entry('crew', 'skipper')], [print])).toEqual([])
})
