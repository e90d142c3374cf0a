import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { baselineOf, gate } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { news, sourcesOf, type Story } from './news.ts'

const RUNS = { numRuns: 30 }
const read = (stories: readonly Story[]) => check(sourcesOf(stories))
const discrepancyIds = ({ findings }: Report) => findings.flatMap(({ discrepancies }) => discrepancies.map(({ id }) => id))
const clusterIds = ({ findings }: Report) => findings.map(({ cluster }) => cluster.id)

test('the generated papers disagree often enough to be a test', async () => {
  const reports = await Promise.all(fc.sample(news, { numRuns: 20, seed: 7 }).map(read))
  expect(reports.filter((report) => report.counts.clusters > 0).length).toBeGreaterThan(15)
  expect(reports.filter((report) => discrepancyIds(report).length > 0).length).toBeGreaterThan(10)
})

test('the order in which the papers are read changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(news, async (stories) => {
      expect(await read(stories.toReversed())).toEqual(await read(stories))
    }),
    RUNS,
  )
})

test('a paper that copies another adds no discrepancy and loses no cluster', async () => {
  await fc.assert(
    fc.asyncProperty(news, fc.nat(), fc.constantFrom('copy-of-', 'reprint-of-'), async (stories, which, prefix) => {
      const original = stories[which % stories.length]!
      const before = await read(stories)
      const after = await read([...stories, { ...original, name: `${prefix}${original.name}` }])
      const known = new Set(discrepancyIds(before))

      expect(discrepancyIds(after).filter((id) => !known.has(id))).toEqual([])
      expect(clusterIds(before).filter((id) => !clusterIds(after).includes(id))).toEqual([])
    }),
    RUNS,
  )
})

function said({ findings }: Report): string[] {
  return findings.flatMap(({ discrepancies }) => discrepancies.map(({ id, lemma, variant }) => `${id} ${lemma.text} ] ${variant.text}`))
}

test('under what names the papers lie on the disk changes no finding', async () => {
  await fc.assert(
    fc.asyncProperty(news, async (stories) => {
      const renamed = stories.map((story, i) => ({ ...story, name: `${stories.length - i}-${story.name}` }))
      expect(said(await read(renamed)).toSorted()).toEqual(said(await read(stories)).toSorted())
    }),
    RUNS,
  )
})

test('a paper that quotes five words of what others print adds no discrepancy', async () => {
  await fc.assert(
    fc.asyncProperty(news, fc.nat({ max: 6 }), async (stories, from) => {
      const [, words = '', speaker = ''] = /"(.+?)," (\w+ \w+) said/.exec(stories[0]!.text) ?? []
      const fragment = words
        .split(' ')
        .slice(from, from + 5)
        .join(' ')
      const quoting = { name: 'zz-fragment.txt', text: `A long day ended late.\n\n${speaker} said that they “${fragment}”.\n` }
      const before = new Set(discrepancyIds(await read(stories)))

      expect(discrepancyIds(await read([...stories, quoting])).filter((id) => !before.has(id))).toEqual([])
    }),
    RUNS,
  )
})

test('a report gated by its own baseline has nothing new', async () => {
  await fc.assert(
    fc.asyncProperty(news, async (stories) => {
      const report = await read(stories)
      const gated = gate(report, baselineOf(report))

      expect(gated.counts.new).toBe(0)
      expect(gated.baseline.absent).toEqual([])
    }),
    RUNS,
  )
})

test('a baseline written anew over an older one leaves nothing new and nothing gone', async () => {
  await fc.assert(
    fc.asyncProperty(news, news, async (older, stories) => {
      const before = baselineOf(await read(older))
      const report = await read([...older, ...stories.map((story) => ({ ...story, name: `later-${story.name}` }))])
      const gated = gate(report, baselineOf(gate(report, before)))

      expect(gated.counts.new).toBe(0)
      expect(gated.baseline.absent).toEqual([])
    }),
    RUNS,
  )
})
