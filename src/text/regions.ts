import type { Word } from './placed-words.ts'

/** Regions are cut where they are so many times as long as what is looked for may be: the work stays in proportion. */
const LONGEST = 4

/** What is looked for: the weight of each word, and how often it occurs. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly counts: ReadonlyMap<string, number>
}

/** A bag of words, each with what it weighs. */
export function bagOf(words: readonly Word[], bits: readonly number[]): Bag {
  return { weights: new Map(words.map(({ norm }, i) => [norm, bits[i] ?? 0])), counts: countsOf(words) }
}

function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { norm } of words) counts.set(norm, (counts.get(norm) ?? 0) + 1)
  return counts
}

/** Runs of words that hold enough of what is looked for close together. A window moves over the text once. */
export function regionsOf(words: readonly Word[], { weights, counts }: Bag, least: number, reach: number): Word[][] {
  const inWindow = new Map<string, number>()
  const regions: [number, number][] = []
  let [sum, from] = [0, 0]
  /** Takes a word into the window or out of it, and gives the weight that comes or goes with it. */
  const move = (norm: string, step: 1 | -1): number => {
    const bits = weights.get(norm)
    if (bits === undefined) return 0
    const count = inWindow.get(norm) ?? 0
    inWindow.set(norm, count + step)
    return Math.max(count, count + step) <= (counts.get(norm) ?? 0) ? step * bits : 0
  }
  words.forEach(({ norm }, at) => {
    for (; from < at - reach; from += 1) sum += move(words[from]?.norm ?? '', -1)
    sum += move(norm, 1)
    if (sum < least || !weights.has(norm)) return
    const last = regions.at(-1)
    if (last && from <= last[1] && at - last[0] < LONGEST * reach) last[1] = at + 1
    else regions.push([from, at + 1])
  })
  return regions.map(([start, end]) => words.slice(start, end + 2))
}
