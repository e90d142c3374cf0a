import type { Passage } from './passage.ts'
import { shingles } from './shingles.ts'

/** The trigrams of known quotations. */
export interface KnownWords {
  /** Whether a trigram may be known: wrong once in a hundred times, and fast. */
  readonly mayHold: (hashed: number) => boolean
  /** Numbers of the passages that hold it, the first few. */
  readonly holders: (hashed: number) => readonly number[]
}

/** Less information in a trigram ("one of the") tells nothing. */
const LEAST = 15

/** Holders looked at for one trigram. */
const HOLDERS = 12

/** Indexes the trigrams of passages: a bit set before a sorted table, 8 bytes a word. */
export function knownWords(passages: readonly Passage[], bits: Float64Array): KnownWords {
  const size = Math.max(1, passages.length)
  const keys: number[] = []
  passages.forEach(({ ids }, number) => {
    shingles(ids, bits, (kind, hashed, information) => {
      if (kind === 'trigram' && information >= LEAST) keys.push(hashed * size + number)
    })
  })
  const table = Float64Array.from(keys).toSorted()
  const mask = 2 ** Math.min(30, Math.max(10, Math.ceil(Math.log2(keys.length * 16 + 1)))) - 1
  const set = new Uint8Array((mask + 1) / 8)
  for (const key of table) {
    const bit = Math.floor(key / size) & mask
    set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }
  return {
    mayHold: (hashed) => (((set[(hashed & mask) >>> 3] ?? 0) >>> (hashed & mask & 7)) & 1) === 1,
    holders: (hashed) => holdersIn(table, size, hashed),
  }
}

function holdersIn(table: Float64Array, size: number, hashed: number): number[] {
  let [low, high] = [0, table.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((table[middle] ?? 0) < hashed * size) low = middle + 1
    else high = middle
  }
  const found = new Set<number>()
  for (let i = low; i < table.length && found.size < HOLDERS && Math.floor((table[i] ?? 0) / size) === hashed; i++) {
    found.add((table[i] ?? 0) % size)
  }
  return Array.from(found)
}
