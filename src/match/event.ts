import { bag } from './bag.ts'
import type { Topic } from './topic.ts'

/** Reports of one event share this many bits of rare words, or (short ones) a third of what the poorer of the two has; a name alone is no event. */
const [SHARED, SHARE, LEAST] = [70, 1 / 3, 30]

/** Reports further apart than this are of one event only if they share twice as much. */
const DAYS = 10

/** Places for what was told before of two articles. */
const TOLD = 2 ** 18

/** Tells of two articles, by number, whether they report one event; remembers what it told last, since articles that share one quotation share more. */
export function eventTeller(topics: readonly Topic[], bits: Float64Array): (one: number, other: number) => boolean {
  const asked = new Float64Array(TOLD).fill(-1)
  const told = new Uint8Array(TOLD)
  const rare = topics.map((topic) => topic.rare)
  const words = bag(rare, (article, at) => bits[rare[article]?.[at] ?? 0] ?? 0, bits.length)
  const totals = Float64Array.from(topics, ({ total }) => total)
  const days = Float64Array.from(topics, ({ day = Number.NaN }) => day)

  /** Bits of rare words that two reports of one event share. */
  function needed(one: number, other: number): number {
    const isApart = Math.abs((days[one] ?? 0) - (days[other] ?? 0)) > DAYS
    return Math.max(LEAST, Math.min(SHARED, SHARE * Math.min(totals[one] ?? 0, totals[other] ?? 0))) * (isApart ? 2 : 1)
  }

  return (one, other) => {
    const key = one < other ? one * topics.length + other : other * topics.length + one
    const place = (Math.imul(one + other, 0x9e3779b1) ^ Math.imul(one ^ other, 0x85ebca6b)) & (TOLD - 1)
    if (asked[place] !== key) {
      asked[place] = key
      // The words of the article asked about last stay laid out: it is often asked about again.
      words.fill(one)
      told[place] = words.mostShared(other) >= needed(one, other) ? 1 : 0
    }
    return told[place] === 1
  }
}
