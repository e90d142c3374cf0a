import { expect, test } from 'vitest'
import { clusterOf } from '../../src/collate/cluster-of.ts'
import { collate } from '../../src/collate/index.ts'
import { editionsOf } from '../bench/collate/chapter.ts'
import { clusterOfEdits } from '../bench/collate/clusters.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

test('five editions of a chapter are not searched whole, every word against every other, and each can be read back', () => {
  const cluster = clusterOf(editionsOf(140_000, 5, 2, 7))
  const spent = cpuSeconds()
  const { loci, tokens } = collate(cluster)
  expect(spent()).toBeLessThan(8)
  for (const [siglum, own] of Object.entries(tokens)) {
    const read = loci.flatMap(({ readings }) => readings.flatMap((reading) => reading.tokens[siglum] ?? []))
    expect(read).toEqual(own.map((_, i) => i))
  }
})

test('a page that has changed places between two editions of a chapter is told as moved', () => {
  const { transpositions = [] } = collate(clusterOf(editionsOf(70_000, 2, 0, 7)))
  expect(transpositions.map(({ loci, elsewhere }) => [loci.length > 0, loci.length === elsewhere.length])).toEqual([[true, true]])
})

test('what printings take grows with their number, not with that of the pairs they make', () => {
  const cluster = clusterOf(clusterOfEdits(1280, 61, 1))
  const spent = cpuSeconds()
  collate(cluster)
  expect(spent()).toBeLessThan(6)
})
