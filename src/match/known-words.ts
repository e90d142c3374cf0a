import type { Passage } from './passage.ts'
import { fourgram } from './shingles.ts'

/** The runs of four words of known quotations. */
export interface KnownWords {
  /** Whether a run may be known, by its hash: wrong once in some twenty times, and fast. */
  readonly mayHold: (hashed: number) => boolean
  /** Numbers of the passages that hold it, the first few; now and then one that does not. */
  readonly holders: (hashed: number) => readonly number[]
}

/** Holders looked at for one run. */
const HOLDERS = 12

/** Entries of a shelf, on the average. */
const SHELF = 4

/**
 * Indexes the runs of passages, where no three words in them have less than so many bits ("one of the"): a bit set before shelves of a few
 * entries each. Linear; 9 to 13 bytes a run.
 */
export function knownWords(passages: readonly Passage[], bits: Float64Array, least: number): KnownWords {
  const total = passages.reduce((sum, { ids }) => sum + ids.length, 0)
  const shelves = 2 ** Math.max(4, Math.min(28, Math.ceil(Math.log2(total / SHELF + 1))))
  const starts = new Int32Array(shelves + 1)
  const bitMask = 2 ** Math.max(10, Math.min(30, Math.ceil(Math.log2(total * 16 + 1)))) - 1
  const set = new Uint8Array((bitMask + 1) / 8)
  eachRun(passages, bits, least, (hashed) => {
    const shelf = (hashed >>> 4) & (shelves - 1)
    starts[shelf + 1] = (starts[shelf + 1] ?? 0) + 1
    const bit = hashed & bitMask
    set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7))
  })
  for (let shelf = 0; shelf < shelves; shelf++) starts[shelf + 1] = (starts[shelf + 1] ?? 0) + (starts[shelf] ?? 0)
  const ends = starts.slice(0, shelves)
  const hashes = new Int32Array(starts[shelves] ?? 0)
  const numbers = new Int32Array(starts[shelves] ?? 0)
  eachRun(passages, bits, least, (hashed, number) => {
    const shelf = (hashed >>> 4) & (shelves - 1)
    const end = ends[shelf] ?? 0
    if (isFull(hashes, starts[shelf] ?? 0, end, hashed)) return
    hashes[end] = hashed
    numbers[end] = number
    ends[shelf] = end + 1
  })
  return {
    mayHold: (hashed) => (((set[(hashed & bitMask) >>> 3] ?? 0) >>> (hashed & 7)) & 1) === 1,
    holders(hashed) {
      const shelf = (hashed >>> 4) & (shelves - 1)
      const found: number[] = []
      for (let at = starts[shelf] ?? 0; at < (ends[shelf] ?? 0) && found.length < HOLDERS; at++) {
        if (hashes[at] === (hashed | 0) && found.at(-1) !== numbers[at]) found.push(numbers[at] ?? 0)
      }
      return found
    },
  }
}

function eachRun(passages: readonly Passage[], bits: Float64Array, least: number, found: (hashed: number, number: number) => void): void {
  for (let number = 0; number < passages.length; number++) {
    const ids = passages[number]?.ids ?? new Int32Array(0)
    let before = 0
    for (let i = 0; i + 2 < ids.length; i++) {
      const [x, y, z] = [ids[i] ?? 0, ids[i + 1] ?? 0, ids[i + 2] ?? 0]
      const three = (bits[x] ?? 0) + (bits[y] ?? 0) + (bits[z] ?? 0)
      if (i > 0 && before >= least && three >= least) found(fourgram(ids[i - 1] ?? 0, x, y, z), number)
      before = three
    }
  }
}

/** What everybody prints needs no more entries than are looked at. */
function isFull(hashes: Int32Array, start: number, end: number, hashed: number): boolean {
  let same = 0
  for (let at = end - 1; at >= Math.max(start, end - 2 * HOLDERS); at--) if (hashes[at] === (hashed | 0)) same += 1
  return same >= HOLDERS
}
