import { numbers } from './numbers.ts'

/** Which texts have an n-gram in common, for every n-gram that two have. */
export interface Postings {
  /** The texts of one n-gram after the other, ascending within each: twice the number, one more where a hit counts double; the last of an n-gram complemented. */
  readonly entries: Int32Array
  /** Texts that share a leading n-gram too common to compare them all, by n-gram; ascending. */
  readonly crowds: readonly Int32Array[]
  /** Names the n-gram of a hash, as `inspect` was given it. */
  readonly nameOf: (hashed: number) => number
}

/** Is shown the texts of every n-gram that counts double and stands in three or more. */
export type Inspect = (name: number, texts: Int32Array) => void

/** What an n-gram is worth: one hit, two, or two and, where it is common, a look at the richest texts that hold it. */
export const [SINGLE, DOUBLE, LEADING] = [0, 1, 2] as const
type Worth = typeof SINGLE | typeof DOUBLE | typeof LEADING
const WORTHS_IN_ORDER: readonly Worth[] = [SINGLE, DOUBLE, LEADING]

/** Takes in an n-gram of a text: a hash and its worth. */
export type Take = (hashed: number, worth: Worth) => void

/** Bits of a hash that choose the part a record goes to, so that a part holds about so many records. */
const PART = 512

/** A double holds 53 bits: 26 for the rest of the hash and the worth, 27 for the text. */
const [TEXTS, REST, WORTHS] = [2 ** 27, 2 ** 24, 4] as const

/** A hash has been seen by an earlier text, or by none yet: two bits for each of its places. */
interface Seen {
  readonly once: Uint32Array
  readonly twice: Uint32Array
  readonly mask: number
}

/**
 * Joins texts on their n-grams. `ngrams` is called once or three times for every text and must give the same each time.
 *
 * What only one text has is dropped before anything is stored (a bit set of hashes met before); the rest goes into parts by the top bits of
 * its hash, each small enough to be sorted inside the cache. Linear; 16 bytes for every n-gram that two texts share, and eight for each of a small corpus.
 */
export function postings(
  texts: number,
  ngrams: (text: number, take: Take) => void,
  total: number,
  capOf: (worth: number) => number,
  inspect?: Inspect,
): Postings {
  const seen = seenOf(total)
  const eachNgram = ngramsOf(texts, ngrams, total)
  eachNgram((hashed) => see(seen, hashed))
  const parts = 2 ** Math.max(0, Math.min(20, Math.ceil(Math.log2(total / PART + 1))))
  const starts = new Int32Array(parts + 1)
  const partOf = (hashed: number) => Math.floor((hashed / 2 ** 32) * parts)
  eachNgram((hashed) => {
    if (isShared(seen, hashed)) starts[partOf(hashed) + 1] = (starts[partOf(hashed) + 1] ?? 0) + 1
  })
  for (let part = 0; part < parts; part++) starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0)
  const records = new Float64Array(starts[parts] ?? 0)
  const next = starts.slice()
  eachNgram((hashed, worth, text) => {
    if (!isShared(seen, hashed)) return
    const part = partOf(hashed)
    records[next[part] ?? 0] = ((hashed % REST) * WORTHS + worth) * TEXTS + text
    next[part] = (next[part] ?? 0) + 1
  })
  return { ...grouped(records, starts, capOf, inspect), nameOf: (hashed) => partOf(hashed) * REST + (hashed % REST) }
}

/** Calls back for every n-gram of every text. */
type EachNgram = (take: (hashed: number, worth: Worth, text: number) => void) => void

/** Of so many n-grams, at most, each is worked out once and kept, at eight bytes; of more it is worked out anew every time. */
const KEPT = 2 ** 21

function ngramsOf(texts: number, ngrams: (text: number, take: Take) => void, total: number): EachNgram {
  const anew: EachNgram = (take) => {
    let text = 0
    const taken: Take = (hashed, worth) => take(hashed, worth, text)
    for (; text < texts; text++) ngrams(text, taken)
  }
  return total > KEPT ? anew : listed(texts, anew)
}

function listed(texts: number, each: EachNgram): EachNgram {
  const [hashes, worths] = [numbers(), numbers()]
  const ends = new Int32Array(texts)
  each((hashed, worth, text) => {
    hashes.push(hashed)
    worths.push(worth)
    ends[text] = hashes.size()
  })
  return (take) => {
    for (let text = 0, at = 0; text < texts; text++)
      for (; at < (ends[text] ?? 0); at++) take(hashes.at(at) >>> 0, WORTHS_IN_ORDER[worths.at(at)] ?? SINGLE, text)
  }
}

function seenOf(total: number): Seen {
  const places = 2 ** Math.max(10, Math.min(30, Math.ceil(Math.log2(total * 8 + 1))))
  return { once: new Uint32Array(places / 32), twice: new Uint32Array(places / 32), mask: places - 1 }
}

function see({ once, twice, mask }: Seen, hashed: number): void {
  const [word, bit] = [(hashed & mask) >>> 5, 1 << (hashed & 31)]
  if (((once[word] ?? 0) & bit) !== 0) twice[word] = (twice[word] ?? 0) | bit
  else once[word] = (once[word] ?? 0) | bit
}

function isShared({ twice, mask }: Seen, hashed: number): boolean {
  return ((twice[(hashed & mask) >>> 5] ?? 0) & (1 << (hashed & 31))) !== 0
}

/** Sorts every part and keeps what at least two texts have, and no more than the cap; a text counts once. */
function grouped(
  records: Float64Array,
  starts: Int32Array,
  capOf: (worth: number) => number,
  inspect: Inspect | undefined,
): Omit<Postings, 'nameOf'> {
  const entries = new Int32Array(records.length)
  const crowds: Int32Array[] = []
  let kept = 0
  for (let part = 0; part + 1 < starts.length; part++) {
    // oxlint-disable-next-line unicorn/no-array-sort -- in place: a copy would double the memory
    const own = records.subarray(starts[part], starts[part + 1]).sort()
    for (let from = 0; from < own.length;) {
      const ngram = Math.floor((own[from] ?? 0) / TEXTS)
      const worth = ngram % WORTHS
      let [to, last, distinct] = [from, -1, 0]
      for (; to < own.length && Math.floor((own[to] ?? 0) / TEXTS) === ngram; to++) {
        const text = (own[to] ?? 0) % TEXTS
        if (text === last) continue
        entries[kept + distinct] = text * 2 + (worth === SINGLE ? 0 : 1)
        last = text
        distinct += 1
      }
      if (inspect && worth !== SINGLE && distinct > 2)
        inspect(
          part * REST + Math.floor(ngram / WORTHS),
          entries.slice(kept, kept + distinct).map((entry) => entry >> 1),
        )
      if (distinct > capOf(worth)) {
        if (worth === LEADING) crowds.push(entries.slice(kept, kept + distinct).map((entry) => entry >> 1))
      } else if (distinct > 1) {
        kept += distinct
        entries[kept - 1] = ~(entries[kept - 1] ?? 0)
      }
      from = to
    }
  }
  return { entries: entries.slice(0, kept), crowds }
}
