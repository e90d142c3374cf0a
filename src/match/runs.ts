import type { Passage } from './passage.ts'

/** Equal words, one after the other in both passages: from word `a` of the one and word `b` of the other on. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
  readonly bits: number
}

/** A bigram that stands more often in a passage is no anchor. */
const REPEATS = 8

/** A shorter match than this many bits ("of the") is no anchor either; it may still lie in a longer run. */
const LEAST = 6

/** Runs kept for one pair, and found before the search gives up. */
const [KEPT, FOUND] = [256, 4096]

/** Finds the runs of two and more words that a passage shares with others, as long as they go, in the order of `a`. Linear, by the caps. */
export function runFinder(a: Passage): (b: Passage) => readonly Run[] {
  const places = bigramPlaces(a.ids)
  return (b) => {
    const reached = new Map<number, number>()
    const found: Run[] = []
    for (let j = 0; j + 1 < b.ids.length && found.length < FOUND; j++) {
      for (const i of places.get(bigram(b.ids, j)) ?? []) {
        if ((reached.get(j - i) ?? -1) > j) continue
        const run = grow(a, b, i, j)
        reached.set(j - i, run.b + run.length)
        if (run.bits >= LEAST) found.push(run)
      }
    }
    return best(found)
  }
}

function bigram(ids: Int32Array, at: number): number {
  return (ids[at] ?? 0) * 2 ** 24 + (ids[at + 1] ?? 0)
}

function bigramPlaces(ids: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i + 1 < ids.length; i++) {
    const list = places.get(bigram(ids, i))
    if (list) list.push(i)
    else places.set(bigram(ids, i), [i])
  }
  for (const [key, list] of places) if (list.length > REPEATS) places.delete(key)
  return places
}

function grow({ ids: a, bits }: Passage, { ids: b, bits: others }: Passage, i: number, j: number): Run {
  let back = 0
  while (i > back && j > back && a[i - back - 1] === b[j - back - 1]) back += 1
  let length = back
  while (i - back + length < a.length && a[i - back + length] === b[j - back + length]) length += 1
  const run = { a: i - back, b: j - back, length }
  return { ...run, bits: information(run, bits, others) }
}

/** Bits of the words of a run: of each what it tells where it tells less. */
export function information({ a, b, length }: Omit<Run, 'bits'>, bits: Float64Array, others: Float64Array): number {
  let sum = 0
  for (let k = 0; k < length; k++) sum += Math.min(bits[a + k] ?? 0, others[b + k] ?? 0)
  return sum
}

function best(runs: readonly Run[]): readonly Run[] {
  const kept = runs.length > KEPT ? runs.toSorted((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b).slice(0, KEPT) : runs
  return kept.toSorted((x, y) => x.a - y.a || x.b - y.b)
}
