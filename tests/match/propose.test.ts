import { expect, test } from 'vitest'
import { propose } from '../../src/match/index.ts'
import { passages } from './passages.ts'

/** Pairs of sentences that are proposed; every word carries ten bits. */
function proposed(contents: readonly string[], places: readonly (readonly number[])[] = []): string[] {
  const { passage } = passages()
  const texts = contents.map((content, i) => ({
    passage: passage(content),
    places: places[i] ?? [],
  }))
  const pairs: string[] = []
  propose(texts, new Float64Array(10_000).fill(10), (a, b) => pairs.push(`${a}-${b}`))
  return pairs
}

test('sentences that share three words in a row are worth comparing, once', () => {
  expect(proposed(['we close the old quay on Friday', 'they said we close the old quay', 'nobody knows why this happened at all'])).toEqual(
    ['0-1'],
  )
})

test('so are those that differ in every third word', () => {
  expect(proposed(['we close one old quay this very Friday', 'we close two old quay that very Friday'])).toEqual(['0-1'])
})

test('a fragment of two words is compared with the sentence that holds them', () => {
  expect(proposed(['old quay', 'we close the old quay on Friday'])).toEqual(['0-1'])
})

test('words that everybody prints are no reason, unless speaker or article is the same', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => `old quay ${i}x${i}`)
  const pair = ['the old quay sinks', 'an old quay']
  const strangers = proposed([...pair, ...crowd])
  expect(strangers).not.toContain('0-1')
  expect(proposed([...pair, ...crowd], [[7], [7]])).toContain('0-1')
})

test('a rare phrase that everybody prints leads to the longest printings of it', () => {
  const crowd = Array.from({ length: 100 }, (_, i) => `${i}x we close the old quay ${i}y`)
  const pairs = proposed([...crowd, 'we close the old quay on Friday and the ferries stop for nine weeks'])
  expect(pairs.filter((pair) => pair.endsWith('-100'))).toHaveLength(100)
  expect(pairs.length).toBeLessThan(100 * 8)
})
