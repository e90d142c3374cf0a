import { chain } from './chain.ts'
import { fill } from './fill.ts'
import type { Passage } from './passage.ts'
import { type Run, runFinder } from './runs.ts'

/** What two passages have in common, as runs of equal words in the order of both. */
export interface Overlap {
  /** Information in the shared words, in bits. */
  readonly bits: number
  /** Shared words. */
  readonly words: number
  /** At least one. */
  readonly runs: readonly Run[]
}

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
    if (kept.length === 0) return undefined
    const runs = fill(kept, a, b)
    return { bits: sum(runs, 'bits'), words: sum(runs, 'length'), runs }
  }
}

function sum(runs: readonly Run[], key: 'bits' | 'length'): number {
  return runs.reduce((total, run) => total + run[key], 0)
}

/** The same overlap, seen from the other side. */
export function mirrored({ bits, words, runs }: Overlap): Overlap {
  return { bits, words, runs: runs.map(({ a, b, length, bits: own }) => ({ a: b, b: a, length, bits: own })) }
}

/** First word and end of the stretch that an overlap covers on one side. */
export function stretchOf({ runs }: Overlap, side: 'a' | 'b'): readonly [number, number] {
  const last = runs.at(-1)
  return [runs[0]?.[side] ?? 0, last ? last[side] + last.length : 0]
}
