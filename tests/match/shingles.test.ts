import { expect, test } from 'vitest'
import { copies, shingles } from '../../src/match/index.ts'

const BITS = new Float64Array([1, 2, 4, 8, 16])

/** Shingles of a text of numbered words: kind and bits. */
function cut(words: readonly number[]): string[] {
  const found: string[] = []
  shingles(Int32Array.from(words), BITS, (kind, _, bits) => found.push(`${kind} ${bits}`))
  return found
}

test('a sentence is cut into pairs, pairs around a word, and threes', () => {
  expect(cut([0, 1, 2, 3])).toEqual(['bigram 3', 'skip 5', 'trigram 7', 'bigram 6', 'skip 10', 'trigram 14', 'bigram 12'])
  expect(cut([4])).toEqual([])
})

test('pairs and pairs around a word are not taken for each other', () => {
  const hashes: number[] = []
  shingles(Int32Array.from([1, 2, 2]), BITS, (kind, hashed) => kind !== 'trigram' && hashes.push(hashed))
  expect(new Set(hashes).size).toBe(3)
})

const article = (ids: readonly number[]) => ({ ids: Int32Array.from(ids), quoted: new Uint8Array(ids.length) })
const own = (from: number) => Array.from({ length: 300 }, (_, i) => from + i)

test('articles are copies from sixty percent of the shorter one on', () => {
  const story = Array.from({ length: 100 }, (_, i) => i)
  const articles = [story, [...story.slice(0, 70), ...own(1000)], [...story.slice(0, 50), ...own(2000)]]
  const sets = copies(articles.map(article), (id) => id)
  expect([0, 1, 2].map(sets.find)).toEqual([0, 0, 2])
})
