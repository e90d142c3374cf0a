import type { Topic } from './topic.ts'

/** Reports of one event share this many bits of rare words, or (short ones) a third of what the poorer of the two has; a name alone is no event. */
const [SHARED, SHARE, LEAST] = [70, 1 / 3, 30]

/** Reports further apart than this are of one event only if they share twice as much. */
const DAYS = 10

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

  function common(one: number, { rare }: Topic): number {
    layOut(one)
    let sum = 0
    for (let i = 0; i < rare.length; i++) {
      const id = rare[i] ?? 0
      if (laidOut[id] === 1) sum += bits[id] ?? 0
    }
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
