import { expect, test } from 'vitest'
import { frequencies } from '../../src/match/frequencies.ts'

const counted = (times: number) => {
  const known = frequencies(2, () => 12)
  known.meet(Int32Array.of(0, 1), 'en')
  known.count(0, times)
  return known
}

test('every printing of a rare word counts; of a common one, one more or less tells nothing', () => {
  expect([1, 2, 30, 31].map((times) => counted(times).countOf(0))).toEqual([1, 2, 30, 31])
  expect([32, 33, 34, 1000, 1023, 1024].map((times) => counted(times).countOf(0))).toEqual([32, 32, 34, 992, 992, 1024])
  expect(counted(1000).bits()).toEqual(counted(1001).bits())
  expect(counted(2).bits()[0]).toBeLessThan(counted(1).bits()[0] ?? 0)
})

test('steps change what a word tells by a tenth of a bit, at most', () => {
  for (let times = 1; times < 5000; times += 7) expect(Math.log2(times / counted(times).countOf(0))).toBeLessThan(0.1)
})

test('a word of two languages is as common as in the one that has it more often', () => {
  const known = frequencies(1, (_, language) => (language === 'de' ? 7 : 15))
  known.meet(Int32Array.of(0), 'en')
  expect(known.backgroundOf(0)).toBe(15)
  known.meet(Int32Array.of(0), 'de')
  expect(known.backgroundOf(0)).toBe(7)
})
