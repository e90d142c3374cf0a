import { expect, test } from 'vitest'
import { type Context, type Overlap, neededBits, same } from '../../src/match/index.ts'

const overlap = (words: number, bits: number, stock = 0): Overlap => ({ words, bits, stock, runs: [{ a: 0, b: 0, length: words, bits }] })
const size = (words: number, bits: number, stock = 0) => ({ words, bits, stock, coined: false })
const APART: Context = { speakers: 'unknown', where: 'apart', time: 'unknown', display: false, direct: false, described: false }
const HOME: Context = { speakers: 'same', where: 'event', time: 'unknown', display: false, direct: false, described: false }
const ARTICLE: Context = { speakers: 'same', where: 'article', time: 'unknown', display: false, direct: false, described: false }
const TAIL: Overlap = { words: 5, bits: 30, stock: 0, runs: [{ a: 10, b: 0, length: 5, bits: 30 }] }
const REWORDED: Overlap = {
  words: 5,
  bits: 40,
  stock: 0,
  runs: [
    { a: 0, b: 0, length: 3, bits: 24 },
    { a: 5, b: 5, length: 2, bits: 16 },
  ],
}
const RETOLD: Overlap = {
  words: 13,
  bits: 110,
  stock: 0,
  runs: [
    { a: 0, b: 0, length: 7, bits: 60 },
    { a: 10, b: 11, length: 6, bits: 50 },
  ],
}
const needed = neededBits(1000)

test.each([
  ['a whole sentence, whoever says it', overlap(12, 80), size(12, 80), size(30, 200), APART, 'high'],
  ['most of a sentence of one speaker', overlap(9, 55), size(14, 90), size(14, 95), HOME, 'high'],
  ['a rare fragment of one speaker', overlap(2, 27), size(2, 27), size(20, 140), HOME, 'medium'],
  [
    'a long sentence printed again with a word changed',
    overlap(14, 96),
    size(15, 100),
    size(20, 130),
    { ...ARTICLE, direct: true },
    'high',
  ],
  [
    'a sentence with two names to it, cut elsewhere',
    overlap(18, 110),
    size(30, 200),
    size(26, 170),
    { ...HOME, speakers: 'different' },
    'medium',
  ],
  ['a whole fragment whose words tell less beside others', overlap(4, 18), size(4, 31), size(20, 140), HOME, 'medium'],
  ['a short sentence that two reporters wrote down differently', REWORDED, size(8, 62), size(8, 66), HOME, 'medium'],
  [
    'what one speaker says in nearly the same words elsewhere',
    RETOLD,
    size(16, 150),
    size(18, 160),
    { ...APART, speakers: 'same' },
    'high',
  ],
  ['an opening that one speaker goes on from', overlap(8, 62), size(22, 150), size(13, 98), HOME, 'high'],
  ['the end of one quotation that begins another', TAIL, size(15, 100), size(15, 100), HOME, 'medium'],
  ['a fragment that only just will do', overlap(2, 16), size(2, 16), size(20, 140), ARTICLE, 'low'],
] as const)('%s is the same utterance', (_, shared, one, other, context, confidence) => {
  expect(same(shared, one, other, context, needed)?.confidence).toBe(confidence)
  expect(same(shared, other, one, context, needed)?.confidence).toBe(confidence)
})

test.each([
  ['a fragment without context', overlap(2, 27), size(2, 27), size(20, 140), APART],
  ['a third of a sentence', overlap(7, 40), size(20, 130), size(20, 130), HOME],
  ['half a fragment', overlap(2, 20), size(5, 45), size(20, 130), HOME],
  ['one rare word', overlap(1, 60), size(1, 60), size(20, 130), ARTICLE],
  ['a frame said twice in one article', overlap(9, 55), size(16, 100), size(14, 90), ARTICLE],
  ['a sentence said again in another tense', overlap(5, 40), size(6, 44), size(10, 70), { ...ARTICLE, direct: true }],
  ['an opening that two go on from', overlap(8, 62), size(22, 150), size(13, 98), { ...HOME, speakers: 'unknown' }],
  ['a clause that two named people go on from', overlap(12, 75), size(22, 150), size(18, 120), { ...HOME, speakers: 'different' }],
  [
    'the end of one quotation that stands in the middle of another',
    { ...TAIL, runs: [{ a: 10, b: 5, length: 5, bits: 30 }] },
    size(15, 100),
    size(20, 130),
    HOME,
  ],
  ['the end of one quotation that begins what nobody known says', TAIL, size(15, 100), size(15, 100), { ...HOME, speakers: 'unknown' }],
  ['a stock phrase that two fill in', overlap(9, 68, 58), size(11, 84, 58), size(30, 190, 58), { ...HOME, speakers: 'unknown' }],
  [
    'a short sentence that somebody words differently, one knows not who',
    REWORDED,
    size(8, 62),
    size(8, 66),
    { ...HOME, speakers: 'unknown' },
  ],
  ['what somebody says in nearly the same words elsewhere', RETOLD, size(16, 150), size(18, 160), APART],
  [
    'what one speaker says in nearly the same words weeks later',
    RETOLD,
    size(16, 150),
    size(18, 160),
    { ...APART, speakers: 'same', time: 'later' },
  ],
  ['a frame that one speaker fills in twice', REWORDED, size(12, 62), size(12, 66), HOME],
  ['words of two speakers in two places', overlap(8, 45), size(8, 45), size(8, 45), { ...APART, speakers: 'different' }],
] as const)('%s is not', (_, shared, one, other, context) => {
  expect(same(shared, one, other, context, needed)).toBeUndefined()
})

test('a larger archive asks for more evidence, so that chance does not fill it with false clusters', () => {
  expect(neededBits(200_000) - neededBits(100_000)).toBeCloseTo(1)
  expect(neededBits(10)).toBe(neededBits(20))
})
