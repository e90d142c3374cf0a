import { describe, expect, test } from 'vitest'
import type { Printing } from '../printings.ts'
import { found } from './told.ts'

const QUAY = 'We will mend the quay before the winter'
const KEY = 'We will mend the key before the winter'
const of = (words: string, role: 'source' | 'transcript'): Printing => ({ parts: [words], role })

describe('a transcript, made by ear', () => {
  test('proves no article wrong by itself: its difference is shown, and fails no run', () => {
    expect(found({ A: QUAY, T: of(KEY, 'transcript') })).toMatchObject([{ severity: 'major', confidence: 'low', direction: 'unknown' }])
    expect(found({ A: 'It will not open', T: of('It will now open', 'transcript') })).toMatchObject([
      { kind: 'negation-flip', severity: 'critical', confidence: 'low', rule: expect.stringMatching(/against a transcript alone$/) },
    ])
  })

  test('lends its weight to an article that prints the same', () => {
    expect(found({ A: KEY, B: QUAY, T: of(QUAY, 'transcript') })).toMatchObject([{ confidence: 'high' }])
  })

  test('is no graver for being one of two', () => {
    const [difference, ...others] = found({ A: QUAY, T: of(KEY, 'transcript'), U: of(KEY, 'transcript') })
    expect([difference?.confidence, others]).toEqual(['low', []])
  })
})

describe('a source, known to the letter', () => {
  test('is what others depart from, however many they are', () => {
    expect(found({ A: KEY, B: KEY, S: of(QUAY, 'source') })).toMatchObject([
      { confidence: 'high', direction: 'departs-from-source', lemma: { sigla: ['S'] }, variant: { sigla: ['A', 'B'] } },
    ])
  })
})
