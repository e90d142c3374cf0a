import type { Article } from '../model.ts'
import type { Pool } from './pool.ts'
import { twice } from './twice.ts'

/** What an article is about, as far as matching needs to know: its rare words, and when it was published. */
export interface Topic {
  /** Numbers of its rare words, ascending. */
  readonly rare: Int32Array
  /** The sum of their bits. */
  readonly total: number
  /** Days since 1970, where it says so. */
  readonly day: number | undefined
}

/** Words of an article that count as what it is about. */
const RARE_WORDS = 48

/** A word carries a topic from this many bits on. */
const RARE = 9

/** Finds the topics of articles, one after the other, from the numbers of their words (headline included). Linear. */
export function topicFinder(
  bits: Float64Array,
  { keep }: Pick<Pool, 'keep'>,
): (texts: readonly Int32Array[], date: Article['date']) => Topic {
  const counts = new Int32Array(bits.length)
  const isRare = Uint8Array.from(bits, (each) => (each >= RARE ? 1 : 0))
  let met = new Int32Array(1024)
  let size = 0

  function meet(ids: Int32Array): void {
    if (size + ids.length > met.length) met = twice(met, size + ids.length)
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      if (isRare[id] !== 1) continue
      if (counts[id] === 0) {
        met[size] = id
        size += 1
      }
      counts[id] = (counts[id] ?? 0) + 1
    }
  }

  return (texts, date) => {
    size = 0
    for (const ids of texts) meet(ids)
    const all = met.subarray(0, size)
    // oxlint-disable-next-line unicorn/no-array-sort -- its own list, in place
    const rare = keep(size <= RARE_WORDS ? all : heaviest(all, counts, bits)).sort()
    for (let i = 0; i < size; i++) counts[met[i] ?? 0] = 0
    let total = 0
    for (let i = 0; i < rare.length; i++) total += bits[rare[i] ?? 0] ?? 0
    return { rare, total, day: dayOf(date) }
  }
}

function dayOf(date: Article['date']): number | undefined {
  const day = date === undefined ? Number.NaN : Date.parse(date) / 86_400_000
  return Number.isFinite(day) ? day : undefined
}

/** A list of the weights of an article's words, kept from one article to the next. */
let weights = new Float64Array(1024)

/** Of equal weights the word with the lower number. */
function heaviest(met: Int32Array, counts: Int32Array, bits: Float64Array): Int32Array {
  if (weights.length < met.length * 2) weights = new Float64Array(met.length * 4)
  const own = weights.subarray(0, met.length)
  for (let i = 0; i < met.length; i++) own[i] = (bits[met[i] ?? 0] ?? 0) * timesOf(counts[met[i] ?? 0] ?? 0)
  const ranked = weights.subarray(met.length, met.length * 2)
  ranked.set(own)
  const least = nth(ranked, met.length - RARE_WORDS)
  const found = new Int32Array(RARE_WORDS)
  const equal: number[] = []
  let heavier = 0
  for (let i = 0; i < met.length; i++) {
    const weight = own[i] ?? 0
    if (weight < least) continue
    if (weight === least) equal.push(met[i] ?? 0)
    else found[heavier++] = met[i] ?? 0
  }
  found.set(equal.toSorted((x, y) => x - y).slice(0, RARE_WORDS - heavier), heavier)
  return found
}

/** The number that would stand at a place if a list were in order; the list is put in order as far as that takes. Linear on the average. */
function nth(list: Float64Array, place: number): number {
  let [from, to] = [0, list.length - 1]
  while (from < to) {
    const pivot = list[(from + to) >>> 1] ?? 0
    let [i, j] = [from, to]
    while (i <= j) {
      while ((list[i] ?? 0) < pivot) i += 1
      while ((list[j] ?? 0) > pivot) j -= 1
      if (i > j) break
      const held = list[i] ?? 0
      list[i++] = list[j] ?? 0
      list[j--] = held
    }
    if (place <= j) to = j
    else if (place >= i) from = i
    else break
  }
  return list[place] ?? 0
}

/** What a word counts for that stands so many times in an article; next to all stand there a few times. */
const TIMES = Float64Array.from({ length: 64 }, (_, count) => Math.log2(1 + count))

function timesOf(count: number): number {
  return TIMES[count] ?? Math.log2(1 + count)
}
