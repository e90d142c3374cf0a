import { expect, test } from 'vitest'
import { type Context, type Overlap, neededBits, same } from '../../src/match/index.ts'

const overlap = (words: number, bits: number): Overlap => ({ words, bits, runs: [{ a: 0, b: 0, length: words, bits }] })
const APART: Context = { speakers: 'unknown', where: 'apart' }
const HOME: Context = { speakers: 'same', where: 'event' }
const ARTICLE: Context = { speakers: 'same', where: 'article' }
const needed = neededBits(1000)

test.each([
  ['a whole sentence, whoever says it', overlap(12, 80), { words: 12, bits: 80 }, { words: 30, bits: 200 }, APART, 'high'],
  ['most of a sentence of one speaker', overlap(9, 55), { words: 14, bits: 90 }, { words: 14, bits: 95 }, HOME, 'high'],
  ['a rare fragment of one speaker', overlap(2, 27), { words: 2, bits: 27 }, { words: 20, bits: 140 }, HOME, 'medium'],
  ['a fragment that only just will do', overlap(2, 16), { words: 2, bits: 16 }, { words: 20, bits: 140 }, ARTICLE, 'low'],
] as const)('%s is the same utterance', (_, shared, one, other, context, confidence) => {
  expect(same(shared, one, other, context, needed)?.confidence).toBe(confidence)
  expect(same(shared, other, one, context, needed)?.confidence).toBe(confidence)
})

test.each([
  ['a fragment without context', overlap(2, 27), { words: 2, bits: 27 }, { words: 20, bits: 140 }, APART],
  ['a third of a sentence', overlap(7, 40), { words: 20, bits: 130 }, { words: 20, bits: 130 }, HOME],
  ['half a fragment', overlap(2, 20), { words: 5, bits: 45 }, { words: 20, bits: 130 }, HOME],
  ['one rare word', overlap(1, 60), { words: 1, bits: 60 }, { words: 20, bits: 130 }, ARTICLE],
  ['a frame said twice in one article', overlap(9, 55), { words: 16, bits: 100 }, { words: 14, bits: 90 }, ARTICLE],
  [
    'words of two speakers in two places',
    overlap(8, 45),
    { words: 8, bits: 45 },
    { words: 8, bits: 45 },
    { speakers: 'different', where: 'apart' },
  ],
] as const)('%s is not', (_, shared, one, other, context) => {
  expect(same(shared, one, other, context, needed)).toBeUndefined()
})

test('a larger archive asks for more evidence, so that chance does not fill it with false clusters', () => {
  expect(neededBits(200_000) - neededBits(100_000)).toBeCloseTo(1)
  expect(neededBits(10)).toBe(neededBits(20))
})
