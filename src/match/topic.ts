import type { Article } from '../model.ts'
import type { Pool } from './pool.ts'
import type { Tally } from './tally.ts'
import { twice } from './twice.ts'

/** What an article is about, as far as matching needs to know: its rare words, and when it was published. */
export interface Topic {
  /** Numbers of its rare words, in the order in which it has them. */
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

/** Finds the topics of articles, one after the other, from their words (headline included). Linear. */
export function topicFinder(bits: Float64Array, { keep }: Pick<Pool, 'keep'>): (tally: Tally, date: Article['date']) => Topic {
  const isRare = Uint8Array.from(bits, (each) => (each >= RARE ? 1 : 0))
  let met = new Int32Array(1024)
  let weights = new Float64Array(2048)

  return ({ ids, times }, date) => {
    if (ids.length > met.length) [met, weights] = [twice(met, ids.length), new Float64Array(ids.length * 4)]
    let size = 0
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      if (isRare[id] !== 1) continue
      met[size] = id
      weights[size] = (bits[id] ?? 0) * told(times[i] ?? 0)
      size += 1
    }
    const all = met.subarray(0, size)
    const rare = keep(size <= RARE_WORDS ? all : heaviest(all, weights))
    let total = 0
    for (let i = 0; i < rare.length; i++) total += bits[rare[i] ?? 0] ?? 0
    return { rare, total, day: dayOf(date) }
  }
}

/** A time without a zone would be another day on another machine. */
const DAY = 'YYYY-MM-DD'.length

function dayOf(date: Article['date']): number | undefined {
  const day = date === undefined ? Number.NaN : Date.parse(date.slice(0, DAY)) / 86_400_000
  return Number.isFinite(day) ? day : undefined
}

/** Those that weigh most, in their order; of equal weights the first. The weights stand in a list with room for as many again. */
function heaviest(met: Int32Array, weights: Float64Array): Int32Array {
  const ranked = weights.subarray(met.length, met.length * 2)
  ranked.set(weights.subarray(0, met.length))
  const least = nth(ranked, met.length - RARE_WORDS)
  let equal = RARE_WORDS
  for (let i = 0; i < met.length; i++) if ((weights[i] ?? 0) > least) equal -= 1
  const found = new Int32Array(RARE_WORDS)
  let size = 0
  for (let i = 0; i < met.length; i++) {
    const weight = weights[i] ?? 0
    if (weight < least || (weight === least && equal-- <= 0)) continue
    found[size++] = met[i] ?? 0
  }
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

function told(count: number): number {
  return TIMES[count] ?? Math.log2(1 + count)
}
