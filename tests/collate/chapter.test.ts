import { expect, test } from 'vitest'
import { clusterOf } from '../../src/collate/cluster-of.ts'
import { collate } from '../../src/collate/index.ts'
import { editionsOf } from '../bench/collate/chapter.ts'
import { clusterOfEdits } from '../bench/collate/clusters.ts'

/** Seconds: several times what it takes on a busy machine, and a small part of what searching it whole would take. */
const LONGEST = 10

test('five editions of a chapter of 70,000 characters are collated in seconds, and each can be read back', () => {
  const cluster = clusterOf(editionsOf(70_000, 5, 2, 7))
  const started = process.cpuUsage().user
  const { loci, tokens } = collate(cluster)
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(LONGEST)
  for (const [siglum, own] of Object.entries(tokens)) {
    const read = loci.flatMap(({ readings }) => readings.flatMap((reading) => reading.tokens[siglum] ?? []))
    expect(read).toEqual(own.map((_, i) => i))
  }
})

test('a page that has changed places between two editions of a chapter is told as moved', () => {
  const { transpositions = [] } = collate(clusterOf(editionsOf(70_000, 2, 0, 7)))
  expect(transpositions.map(({ loci, elsewhere }) => [loci.length > 0, loci.length === elsewhere.length])).toEqual([[true, true]])
})

test('four times as many printings cost no more than sixteen times as much', () => {
  costOf(80)
  expect(costOf(320)).toBeLessThan(16 * Math.max(costOf(80), 2000))
})

/** Microseconds of CPU, the best of some rounds. */
function costOf(witnesses: number): number {
  const cluster = clusterOf(clusterOfEdits(witnesses, 61, 1))
  const rounds = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage().user
    collate(cluster)
    return process.cpuUsage().user - started
  })
  return Math.min(...rounds)
}
