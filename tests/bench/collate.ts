/** How fast collation is, and how it grows, beside jsdiff run over every pair: `npx tsx tests/bench/collate.ts`. */
import { performance } from 'node:perf_hooks'
import { diffArrays } from 'diff'
import { collate } from '../../src/collate/index.ts'
import type { Cluster } from '../../src/model.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { printings } from '../printings.ts'

const ROUNDS = 5

/** A seeded generator of whole numbers below a limit (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** Printings of one text of made-up words with up to three words lost, added, swapped or changed in each. */
function clusterOf(witnesses: number, words: number, seed: number): Cluster {
  const roll = dice(seed)
  const letter = (letters: string) => letters[roll(letters.length)] ?? ''
  const word = () => letter('bcdfglmnprst') + letter('aeiou') + letter('lnrst') + letter('aeiou') + letter('nst')
  const text = Array.from({ length: words }, word)
  const edited = () => {
    const copy = [...text]
    for (let edits = roll(4); edits > 0; edits--) {
      const at = roll(copy.length - 1)
      const edit = roll(4)
      if (edit === 0) copy[at] = word()
      else if (edit === 1) copy.splice(at, 1)
      else if (edit === 2) copy.splice(at, 0, word())
      else copy.splice(at, 2, copy[at + 1] ?? '', copy[at] ?? '')
    }
    return copy.join(' ')
  }
  return printings(Object.fromEntries(Array.from({ length: witnesses }, (_, i) => [`W${i}`, edited()])))
}

function diffPairs(cluster: Cluster): void {
  const rows = cluster.witnesses.map(({ quotations }) => tokenize(quotations[0].content).map(({ norm }) => norm))
  rows.forEach((left, i) => rows.slice(i + 1).forEach((right) => diffArrays(left, right)))
}

/** Milliseconds a cluster takes: the best of some rounds over several clusters. */
function timeOf(work: (cluster: Cluster) => void, clusters: readonly Cluster[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    clusters.forEach(work)
    return (performance.now() - started) / clusters.length
  })
  return Math.min(...rounds)
}

const clustersOf = (witnesses: number, words: number) =>
  Array.from({ length: Math.max(2, Math.round(1000 / witnesses)) }, (_, i) => clusterOf(witnesses, words, i + 1))

const sizes = [
  [2, 20],
  [20, 20],
  [10, 60],
  [20, 60],
  [40, 60],
  [80, 60],
  [160, 60],
] as const
const rows = sizes.map(([witnesses, words]) => {
  const clusters = clustersOf(witnesses, words)
  const ours = timeOf(collate, clusters)
  const pairwise = witnesses > 40 ? undefined : timeOf(diffPairs, clusters)
  return {
    witnesses,
    words,
    ms: Number(ours.toFixed(3)),
    'witnesses/s': Math.round((witnesses / ours) * 1000),
    'jsdiff, every pair, ms': pairwise === undefined ? undefined : Number(pairwise.toFixed(3)),
  }
})
console.table(rows)
