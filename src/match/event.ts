import type { Article } from '../model.ts'

/** What an article is about, as far as matching needs to know: its rare words, and when it was published. */
export interface Topic {
  /** Numbers of its rare words, ascending. */
  readonly rare: Int32Array
  /** Their bits, and the sum of those. */
  readonly weights: Float64Array
  readonly total: number
  /** Days since 1970, where it says so. */
  readonly day: number | undefined
}

/** Words of an article that count as what it is about. */
const RARE_WORDS = 48

/** A word carries a topic from this many bits on. */
const RARE = 9

/** Reports of one event share this many bits of such words, or (short ones) a third of what the poorer of the two has; a name alone is no event. */
const [SHARED, SHARE, LEAST] = [70, 1 / 3, 30]

/** Reports further apart than this are of one event only if they share twice as much. */
const DAYS = 10

/** Finds the topics of articles, one after the other, from the numbers of their words (headline included). Linear. */
export function topicFinder(bits: Float64Array): (texts: readonly Int32Array[], date: Article['date']) => Topic {
  const counts = new Int32Array(bits.length)
  const isRare = Uint8Array.from(bits, (each) => (each >= RARE ? 1 : 0))
  return (texts, date) => {
    const met: number[] = []
    for (const ids of texts) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        if (isRare[id] !== 1) continue
        if (counts[id] === 0) met.push(id)
        counts[id] = (counts[id] ?? 0) + 1
      }
    }
    const kept = ascending(met.length <= RARE_WORDS ? met : heaviest(met, counts, bits))
    for (const id of met) counts[id] = 0
    const day = date === undefined ? Number.NaN : Date.parse(date) / 86_400_000
    const weights = bitsOfAll(kept, bits)
    return { rare: kept, weights, total: weights.reduce((sum, each) => sum + each, 0), day: Number.isFinite(day) ? day : undefined }
  }
}

function ascending(ids: readonly number[]): Int32Array {
  const sorted = new Int32Array(ids.length)
  sorted.set(ids)
  // oxlint-disable-next-line unicorn/no-array-sort -- its own list, in place
  return sorted.sort()
}

function bitsOfAll(ids: Int32Array, bits: Float64Array): Float64Array {
  const weights = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i++) weights[i] = bits[ids[i] ?? 0] ?? 0
  return weights
}

/** Of equal weights the word with the lower number. */
function heaviest(met: readonly number[], counts: Int32Array, bits: Float64Array): number[] {
  const weights = new Float64Array(met.length)
  for (let i = 0; i < met.length; i++) weights[i] = (bits[met[i] ?? 0] ?? 0) * Math.log2(1 + (counts[met[i] ?? 0] ?? 0))
  const least = weights.toSorted()[weights.length - RARE_WORDS] ?? 0
  const heavier = met.filter((_, i) => (weights[i] ?? 0) > least)
  const equal = met.filter((_, i) => weights[i] === least)
  return [...heavier, ...equal.toSorted((x, y) => x - y).slice(0, RARE_WORDS - heavier.length)]
}

/** Places for what was told before of two articles. */
const TOLD = 2 ** 16

/** Tells of two articles, by number, whether they report one event; remembers what it told last, since articles that share one quotation share more. */
export function eventTeller(topics: readonly Topic[], bits: Float64Array): (one: number, other: number) => boolean {
  const asked = new Float64Array(TOLD).fill(-1)
  const told = new Uint8Array(TOLD)
  // The words of the article asked about last: it is often asked about again.
  const laidOut = new Uint8Array(bits.length)
  let last = -1

  function layOut(one: number): void {
    if (one === last) return
    for (const id of topics[last]?.rare ?? []) laidOut[id] = 0
    for (const id of topics[one]?.rare ?? []) laidOut[id] = 1
    last = one
  }

  function common(one: number, { rare, weights }: Topic): number {
    layOut(one)
    let sum = 0
    for (let i = 0; i < rare.length; i++) if (laidOut[rare[i] ?? 0] === 1) sum += weights[i] ?? 0
    return sum
  }

  return (one, other) => {
    const key = one < other ? one * topics.length + other : other * topics.length + one
    const place = (Math.imul(one + other, 0x9e3779b1) ^ Math.imul(one ^ other, 0x85ebca6b)) & (TOLD - 1)
    if (asked[place] !== key) {
      const [topic, second] = [topics[one], topics[other]]
      asked[place] = key
      told[place] = topic && second && common(one, second) >= needed(topic, second) ? 1 : 0
    }
    return told[place] === 1
  }
}

/** Bits of rare words that two reports of one event share. */
function needed(one: Topic, other: Topic): number {
  const apart = one.day !== undefined && other.day !== undefined && Math.abs(one.day - other.day) > DAYS
  return Math.max(LEAST, Math.min(SHARED, SHARE * Math.min(one.total, other.total))) * (apart ? 2 : 1)
}
