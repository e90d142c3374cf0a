import type { Postings } from './postings.ts'
import { twice } from './twice.ts'

/** Hits are counted up to this. */
export const MOST_HITS = 250

/**
 * Calls back with every pair of texts that have n-grams in common, `a` < `b`, `a` ascending, and with how many hits, those of `entries`
 * and those of the pairs given besides (each `a` × texts + `b`, sorted).
 *
 * Text by text: the others met on its n-grams are counted in a list of bytes. No pair is ever stored; a few nanoseconds a hit.
 */
export function eachCandidate(
  texts: number,
  lists: readonly Pick<Postings, 'entries'>[],
  pairs: Float64Array,
  found: (a: number, b: number, hits: number) => void,
): void {
  const indexes = lists.map(({ entries }) => ({ entries, ...placesOf(entries, texts) }))
  const hits = new Uint8Array(texts)
  let met = new Int32Array(1024)
  let count = 0

  const hit = (text: number, times: number) => {
    const before = hits[text] ?? 0
    if (before === 0) {
      if (count === met.length) met = twice(met)
      met[count] = text
      count += 1
    }
    if (before < MOST_HITS) hits[text] = before + times
  }

  for (let text = 0, pair = 0; text < texts; text++) {
    for (const { entries, starts, places } of indexes) {
      for (let i = starts[text] ?? 0; i < (starts[text + 1] ?? 0); i++) walk(entries, places[i] ?? 0, hit)
    }
    for (; pair < pairs.length && (pairs[pair] ?? 0) < (text + 1) * texts; pair++) hit((pairs[pair] ?? 0) - text * texts, 2)
    sortFirst(met, count)
    for (let i = 0; i < count; i++) {
      const other = met[i] ?? 0
      found(text, other, hits[other] ?? 0)
      hits[other] = 0
    }
    count = 0
  }
}

/** Puts the first few numbers of a list in order, in place: most often they are a handful. */
function sortFirst(numbers: Int32Array, count: number): void {
  // oxlint-disable-next-line unicorn/no-array-sort -- in place, a view on the list
  if (count > 24) return void numbers.subarray(0, count).sort()
  for (let i = 1; i < count; i++) {
    const number = numbers[i] ?? 0
    let at = i - 1
    for (; at >= 0 && (numbers[at] ?? 0) > number; at--) numbers[at + 1] = numbers[at] ?? 0
    numbers[at + 1] = number
  }
}

/** The texts after one place of a posting list. */
function walk(entries: Int32Array, place: number, hit: (text: number, times: number) => void): void {
  for (let at = place, entry = entries[at] ?? -1; entry >= 0;) {
    at += 1
    entry = entries[at] ?? -1
    const plain = entry < 0 ? ~entry : entry
    hit(plain >> 1, 1 + (plain & 1))
  }
}

/** For each text the places where it stands. */
function placesOf(entries: Int32Array, texts: number): { readonly starts: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(texts + 1)
  for (const entry of entries) {
    const text = (entry < 0 ? ~entry : entry) >> 1
    starts[text + 1] = (starts[text + 1] ?? 0) + 1
  }
  for (let text = 0; text < texts; text++) starts[text + 1] = (starts[text + 1] ?? 0) + (starts[text] ?? 0)
  const next = starts.slice()
  const places = new Int32Array(entries.length)
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0
    const text = (entry < 0 ? ~entry : entry) >> 1
    places[next[text] ?? 0] = at
    next[text] = (next[text] ?? 0) + 1
  }
  return { starts, places }
}
