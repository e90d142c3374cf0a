import { trigram } from './shingles.ts'

/** A quotation that says again what one before it said, by number, and the first of all that say it. */
export interface Again {
  readonly before: number
  readonly at: number
  readonly first: number
}

/** A quotation has so many trigrams of its own, and another one that says the same again has this share of the shorter one's. */
const [TRIGRAMS, SHARE] = [4, 0.5]

/** Places for trigrams. */
const PLACES = 2 ** 14

/** Finds the quotations of a text, in its order, that say again what one before them said; stock phrases, 1 where a word belongs to one, say nothing. Linear in their words. */
export function repeatFinder(stockOf: (ids: Int32Array) => Uint8Array): (said: readonly Int32Array[]) => readonly Again[] {
  const hashes = new Int32Array(PLACES)
  // Numbers go on from text to text, so that what an earlier one left needs no clearing.
  const holders = new Int32Array(PLACES).fill(-1)
  let met = 0

  return (said) => {
    const again: Again[] = []
    const firsts: number[] = []
    const since = met
    met += said.length
    said.forEach((ids, at) => {
      const before = ids.length < TRIGRAMS + 2 ? -1 : latestWith(ids, since, said)
      const first = firsts[before] ?? at
      firsts.push(first)
      if (before >= 0) again.push({ before, at, first })
      if (ids.length < TRIGRAMS + 2) return
      for (let i = 0; i + 2 < ids.length; i++) {
        const hashed = hashAt(ids, i)
        hashes[hashed & (PLACES - 1)] = hashed
        holders[hashed & (PLACES - 1)] = since + at
      }
    })
    return again
  }

  /** The earlier quotation of the text that has most of the words, if it has enough of them; else −1. */
  function latestWith(ids: Int32Array, since: number, said: readonly Int32Array[]): number {
    let counts: Map<number, number> | undefined
    for (let i = 0; i + 2 < ids.length; i++) {
      const hashed = hashAt(ids, i)
      const holder = (holders[hashed & (PLACES - 1)] ?? -1) - since
      if (holder < 0 || hashes[hashed & (PLACES - 1)] !== (hashed | 0)) continue
      counts ??= new Map()
      counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
    if (!counts) return -1
    const [best] = Array.from(counts).toSorted(([, one], [, other]) => other - one)
    const [holder, count] = best ?? [-1, 0]
    const other = said[holder] ?? ids
    return count >= SHARE * (Math.min(ids.length, other.length) - 2) &&
      Math.min(ownIn(ids, stockOf(ids)), ownIn(other, stockOf(other))) >= TRIGRAMS
      ? holder
      : -1
  }
}

/** Trigrams that are no stock phrase; in that, 1 where a word belongs to one. */
function ownIn(ids: Int32Array, stock: Uint8Array): number {
  let count = 0
  for (let i = 0; i + 2 < ids.length; i++) if (stock[i] !== 1 || stock[i + 1] !== 1 || stock[i + 2] !== 1) count += 1
  return count
}

function hashAt(ids: Int32Array, i: number): number {
  return trigram(ids[i] ?? 0, ids[i + 1] ?? 0, ids[i + 2] ?? 0)
}
