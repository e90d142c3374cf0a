import { chain } from './chain.ts'
import { fill } from './fill.ts'
import type { Passage } from './passage.ts'
import { noneOf } from './pool.ts'
import { type Run, runFinder } from './runs.ts'

/** What two passages have in common, as runs of equal words in the order of both. */
export interface Overlap {
  /** Information in the shared words, in bits. */
  readonly bits: number
  /** Those of them that lie in stock phrases. */
  readonly stock: number
  /** Shared words. */
  readonly words: number
  /** At least one. */
  readonly runs: readonly Run[]
}

/** Passages of so many words, one as many as the other, are compared word by word. */
const FRAGMENT = { least: 3, most: 6 } as const

/**
 * Compares a passage with others: their best common part, a sparse local alignment weighted by information.
 *
 * Runs that hold a rare enough bigram are found, chained in order (words left out cost bits), and what single words agree between them is
 * added. A few µs for two sentences; never worse than near-linear: anchors that repeat are left out, long lists are cut.
 */
export function overlapFinder(a: Passage): (b: Passage) => Overlap | undefined {
  const runsIn = runFinder(a)
  return (b) => {
    const kept = chain(runsIn(b), a, b)
    if (kept.length === 0 && !areFragments(a, b)) return undefined
    const runs = fill(kept, a, b)
    return runs.length === 0 ? undefined : overlapOf(runs, a, b)
  }
}

/** "To the highest bidder", "to the lowest bidder": they may have no two words together that tell anything, and yet be one. */
function areFragments({ ids: a }: Passage, { ids: b }: Passage): boolean {
  return a.length === b.length && a.length >= FRAGMENT.least && a.length <= FRAGMENT.most
}

/** What all of a passage has in common with its like. */
export function wholeOf(a: Passage): Overlap {
  const { ids, bits } = a
  const run = { a: 0, b: 0, length: ids.length, bits: bits.reduce((all, each) => all + each, 0) }
  return { bits: run.bits, stock: stockBits([run], a, a), words: ids.length, runs: [run] }
}

/** Bits of the words that are in a stock phrase on either side. */
function stockBits(runs: readonly Run[], a: Passage, b: Passage): number {
  if (a.stock === noneOf(a.ids.length) && b.stock === noneOf(b.ids.length)) return 0
  let bits = 0
  for (const run of runs) {
    for (let k = 0; k < run.length; k++) {
      const isStock = a.stock[run.a + k] === 1 || b.stock[run.b + k] === 1
      if (isStock) bits += Math.min(a.bits[run.a + k] ?? 0, b.bits[run.b + k] ?? 0)
    }
  }
  return bits
}

function overlapOf(runs: readonly Run[], a: Passage, b: Passage): Overlap {
  let [bits, words] = [0, 0]
  for (const run of runs) {
    bits += run.bits
    words += run.length
  }
  return { bits, stock: stockBits(runs, a, b), words, runs }
}

/** First word and end of the stretch that an overlap covers on one side. */
export function stretchOf({ runs }: { readonly runs: readonly Omit<Run, 'bits'>[] }, side: 'a' | 'b'): readonly [number, number] {
  const last = runs.at(-1)
  return [runs[0]?.[side] ?? 0, last ? last[side] + last.length : 0]
}

/** Whether the words that two passages share stand together, without a word between them, on both sides. */
export function isOneRun({ runs }: Overlap): boolean {
  return runs.every(({ a, b }, i) => {
    const before = runs[i - 1]
    return !before || (a === before.a + before.length && b === before.b + before.length)
  })
}

/** Whether two passages of so many words agree word for word, but for one word in the same place. */
export function isOneSlot({ runs, words }: Overlap, one: number, other: number): boolean {
  return one === other && words === one - 1 && runs.every(({ a, b }) => a === b)
}
