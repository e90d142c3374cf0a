import type { Cluster, Quotation } from '../../../src/model.ts'
import type { Generated } from './article.ts'
import { type Truth, areRelated, arePair, truthOf } from './truth.ts'

/** How well clusters fit what is known of invented news: shares from 0 to 1. */
export interface Score {
  /** Of the pairs whose words overlap (60 % of the shorter), identical ones and splices left out, those that stand in one cluster; by what was done to either side. */
  readonly recall: number
  readonly recallOf: Readonly<Record<string, number>>
  /** Of the pairs of a cluster, those of one speech. */
  readonly precision: number
  /** B-cubed over all quotations but splices. */
  readonly f1: number
  /** Clusters that hold two speeches, splices left out. */
  readonly mixed: number
  readonly clusters: number
}

/** Pairs that overlap are counted in a speech up to so many quotations of it. */
const MOST = 400

interface Tally {
  found: number
  all: number
}

/** Scores clusters. Quadratic in the printings of one speech, linear in the speeches. */
export function score(clusters: readonly Cluster[], news: readonly Generated[]): Score {
  const truth = truthOf(news)
  const inCluster = clusterNumbers(clusters, truth)
  const tallies = recalls(truth, inCluster)
  let [right, pairs, mixed] = [0, 0, 0]
  const shares = { precision: 0, recall: 0, items: 0 }
  const members = membersOf(clusters, truth)
  for (const items of members) {
    pairs += (items.length * (items.length - 1)) / 2
    const own = pairsOfOneSpeech(items, truth)
    right += own
    if (new Set(items.filter((item) => !truth.isSplice(item)).map(truth.speechOf)).size > 1) mixed += 1
  }
  bCubed(truth, inCluster, members, shares)
  const [precision, recall] = [shares.precision / shares.items, shares.recall / shares.items]
  return {
    recall: rate(tallies.get('all') ?? { found: 0, all: 0 }),
    recallOf: Object.fromEntries(Array.from(tallies, ([kind, tally]) => [kind, rate(tally)])),
    precision: right / Math.max(1, pairs),
    f1: (2 * precision * recall) / (precision + recall),
    mixed,
    clusters: clusters.length,
  }
}

function rate({ found, all }: Tally): number {
  return found / Math.max(1, all)
}

/** For every item the numbers of the clusters it stands in: none is its own, below zero. */
function clusterNumbers(clusters: readonly Cluster[], truth: Truth): Int32Array {
  const found = Int32Array.from({ length: truth.size }, (_, i) => -1 - i)
  clusters.forEach(({ witnesses }, number) => {
    for (const { quotations } of witnesses) for (const one of quotations) for (const item of truth.itemsOf(one)) found[item] = number
  })
  return found
}

function membersOf(clusters: readonly Cluster[], truth: Truth): number[][] {
  return clusters.map(({ witnesses }) =>
    witnesses.flatMap(({ quotations }) => quotations.flatMap((one: Quotation) => truth.itemsOf(one).slice(0, 1))),
  )
}

function pairsOfOneSpeech(items: readonly number[], truth: Truth): number {
  const [splices, plain] = [items.filter(truth.isSplice), items.filter((item) => !truth.isSplice(item))]
  const counts = new Map<number, number>()
  for (const item of plain) counts.set(truth.speechOf(item), (counts.get(truth.speechOf(item)) ?? 0) + 1)
  let right = 0
  for (const count of counts.values()) right += (count * (count - 1)) / 2
  splices.forEach((splice, i) => {
    for (const other of [...plain, ...splices.slice(0, i)]) if (areRelated(splice, other, truth)) right += 1
  })
  return right
}

function recalls(truth: Truth, inCluster: Int32Array): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  const count = (kind: string, isFound: boolean) => {
    const tally = tallies.get(kind) ?? { found: 0, all: 0 }
    tally.all += 1
    if (isFound) tally.found += 1
    tallies.set(kind, tally)
  }
  for (const items of truth.bySpeech) {
    const few = items.slice(0, MOST)
    few.forEach((one, i) => {
      for (const other of few.slice(i + 1)) {
        if (truth.textOf(one) === truth.textOf(other) || !arePair(one, other, truth)) continue
        const isFound = inCluster[one] === inCluster[other]
        // A splice can stand with one of its two speeches only.
        if (truth.isSplice(one) || truth.isSplice(other)) {
          count('splice', isFound)
          continue
        }
        count('all', isFound)
        for (const kind of new Set([truth.kindOf(one), truth.kindOf(other)])) count(kind, isFound)
      }
    })
  }
  return tallies
}

function bCubed(
  truth: Truth,
  inCluster: Int32Array,
  members: readonly number[][],
  shares: { precision: number; recall: number; items: number },
): void {
  const isMarked = (item: number) => !truth.isSplice(item) && !truth.isUnmarked(item)
  const speeches = members.map((items) => countsOf(items.filter(isMarked).map(truth.speechOf)))
  const sizes = members.map((items) => items.filter(isMarked).length)
  for (const items of truth.classes) {
    const own = items.filter(isMarked)
    const together = countsOf(own.map((item) => inCluster[item]!))
    for (const item of own) {
      const at = inCluster[item]!
      shares.items += 1
      shares.recall += (together.get(at) ?? 0) / own.length
      shares.precision += at < 0 ? 1 : (speeches[at]?.get(truth.speechOf(item)) ?? 0) / Math.max(1, sizes[at] ?? 0)
    }
  }
}

function countsOf(numbers: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const number of numbers) found.set(number, (found.get(number) ?? 0) + 1)
  return found
}
