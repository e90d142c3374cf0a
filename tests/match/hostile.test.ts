import { expect, test } from 'vitest'
import { match } from '../../src/match/index.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { printed } from './newsroom.ts'

const SENTENCE = 'the harbour will be closed for nine weeks because the old quay is sinking faster than the engineers had feared'
const many = (quote: (i: number) => string) =>
  Array.from({ length: 3000 }, (_, i) => printed(`${i}.txt`, `Report ${i}.\n\n{Ada Brandt|${quote(i)}}`))

/** Matches in time that does not grow with the square of what is printed: these take a second or two of the processor, by every pair they would take minutes. */
function matched(...articles: Parameters<typeof match>): ReturnType<typeof match> {
  const spent = cpuSeconds()
  const found = match(...articles)
  expect(spent()).toBeLessThan(20)
  return found
}

test('a sentence that three thousand papers print is one cluster', () => {
  const { clusters } = matched(many(() => SENTENCE))
  expect(clusters.map(({ witnesses }) => witnesses.length)).toEqual([3000])
})

test('where every paper gets another word wrong two hundred wordings are compared, and the reader is told', () => {
  const words = SENTENCE.split(' ')
  const { clusters, warnings } = matched(many((i) => words.map((word, k) => (k === i % words.length ? `wrong${i}` : word)).join(' ')))
  expect(clusters.map(({ witnesses }) => witnesses.length)).toEqual([200])
  expect(warnings).toEqual([
    {
      path: '0.txt',
      reason:
        '“the harbour will … had wrong1019” is printed in 3,000 wordings: only 200 of them, those that most outlets have, are compared',
    },
  ])
})

test('a phrase that all quotations share makes no pairs of all of them, and joins nothing', () => {
  const { clusters } = matched(many((i) => `at the end of the day ${Array.from({ length: 12 }, (_, k) => `word${i}x${k}`).join(' ')}`))
  expect(clusters).toEqual([])
})

test('one word a hundred thousand times is read, compared and passed over', () => {
  const spam = 'spam '.repeat(100_000).trim()
  const { clusters, warnings } = matched([printed('a.txt', `{Ada Brandt|${spam}}`), printed('b.txt', `{Ada Brandt|${spam} spam}`)])
  expect(clusters).toEqual([])
  expect(warnings).toEqual([
    { path: 'a.txt', reason: 'a quotation of 100000 words repeats itself so much that it is not compared' },
    { path: 'b.txt', reason: 'a quotation of 100001 words repeats itself so much that it is not compared' },
  ])
})

test('an article that repeats a known sentence for pages is searched in one pass', () => {
  const pages = printed('a.txt', `${SENTENCE}. `.repeat(20_000))
  const { clusters, warnings } = matched([pages, printed('b.txt', `{Ada Brandt|${SENTENCE}}`)])
  expect(clusters).toHaveLength(1)
  expect(warnings).toEqual([{ path: 'a.txt', reason: 'only the first 200 passages that it prints without quotation marks are reported' }])
})

const often = (words: string) => printed('a.txt', Array.from({ length: 10_000 }, () => `She said {Ada Brandt|${words}} again.`).join(' '))

test('an article that quotes one phrase ten thousand times is one cluster, and one word none', () => {
  expect(matched([often('quay')]).clusters).toEqual([])
  expect(matched([often('sinking quay'), printed('b.txt', '{Ada Brandt|sinking quay}')]).clusters.length).toBeLessThan(2)
})
