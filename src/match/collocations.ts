import { hash2 } from './shingles.ts'
import type { NameOf } from './word-names.ts'

/** How often words follow each other in a corpus. */
export interface Collocations {
  /** Counts that a word follows another one in an article; articles come one after the other. */
  readonly count: (first: number, second: number, article: number) => void
  /** Articles in which it does; now and then too few, since pairs share places and the commoner one is kept. */
  readonly articles: (first: number, second: number) => number
}

/** Places for counts, at most: four bytes each. */
const MOST = 2 ** 24

/** Places for bits, at most. */
const MOST_BITS = 2 ** 27

/** A place holds twelve bits that tell pairs apart, the last eight of the latest article's number, and a count of twelve bits. */
const [TAG, ARTICLE, COUNT] = [0xfff00000, 0x000ff000, 0x00000fff] as const

/** Places next to each other that a pair may stand in. */
const NEAR = 4

/**
 * Which pairs of words are worth counting: those of some lists, and a few by chance. A bit set of sixteen places a pair, so that next to all
 * pairs of running text are passed over without a look into large memory.
 */
export function pairFilter(lists: Iterable<Int32Array>, words: number, nameOf: NameOf): (first: number, second: number) => boolean {
  const mask = Math.min(MOST_BITS, 2 ** Math.max(12, Math.ceil(Math.log2(words * 16 + 1)))) - 1
  const set = new Uint8Array((mask + 1) / 8)
  for (const ids of lists) {
    for (let i = 1; i < ids.length; i++) {
      const bit = hash2(nameOf(ids[i - 1] ?? 0), nameOf(ids[i] ?? 0)) & mask
      set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return (first, second) => {
    const bit = hash2(nameOf(first), nameOf(second)) & mask
    return (((set[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1
  }
}

/** Counts pairs of words in flat memory, for so many distinct ones. One look into memory a pair; a rarer pair gives way to a commoner one. */
export function collocations(words: number, nameOf: NameOf): Collocations {
  const mask = Math.min(MOST, 2 ** Math.max(12, Math.ceil(Math.log2(words * 2 + 1)))) - 1
  const places = new Int32Array(mask + 1)

  /** The place of a pair, or a free one for it; else the first of those that it may stand in. */
  function placeOf(hashed: number): number {
    const first = (hashed ^ (hashed >>> 12)) & mask
    for (let k = 0; k < NEAR; k++) {
      const held = places[first ^ k] ?? 0
      if ((held & COUNT) === 0 || ((held ^ hashed) & TAG) === 0) return first ^ k
    }
    return first
  }

  return {
    count(first, second, article) {
      const hashed = hash2(nameOf(first), nameOf(second))
      const place = placeOf(hashed)
      const held = places[place] ?? 0
      const own = (hashed & TAG) | ((article & 0xff) << 12)
      if ((held & COUNT) === 0) places[place] = own | 1
      else if (((held ^ hashed) & TAG) !== 0) places[place] = held - 1
      else if ((held & ARTICLE) !== (own & ARTICLE) && (held & COUNT) < COUNT) places[place] = own | ((held & COUNT) + 1)
    },
    articles(first, second) {
      const hashed = hash2(nameOf(first), nameOf(second))
      const held = places[placeOf(hashed)] ?? 0
      return ((held ^ hashed) & TAG) === 0 ? held & COUNT : 0
    },
  }
}
