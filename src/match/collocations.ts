import { hash } from './shingles.ts'

/** How often words follow each other in a corpus. */
export interface Collocations {
  /** Counts that a word follows another one in an article; articles come one after the other. */
  readonly count: (first: number, second: number, article: number) => void
  /** Articles in which it does; now and then too many, since counts share places. */
  readonly articles: (first: number, second: number) => number
}

/** Places for counts, at most: six bytes each. */
const MOST = 2 ** 24

/** Counts pairs of words in flat memory, for a text of so many words. */
export function collocations(words: number): Collocations {
  const mask = Math.min(MOST, 2 ** Math.max(10, Math.ceil(Math.log2(words * 2 + 1)))) - 1
  const counts = new Uint16Array(mask + 1)
  const latest = new Int32Array(mask + 1).fill(-1)
  return {
    count(first, second, article) {
      const place = hash(first, second) & mask
      if (latest[place] === article) return
      latest[place] = article
      counts[place] = Math.min(65_535, (counts[place] ?? 0) + 1)
    },
    articles: (first, second) => counts[hash(first, second) & mask] ?? 0,
  }
}
