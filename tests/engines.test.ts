import { describe, expect, test } from 'vitest'
import { openEngine } from '../src/engines/index.ts'
import { match } from '../src/match/index.ts'
import { UsageError } from '../src/options.ts'
import { news } from './bench/news.ts'

const ENGINES = ['memory'] as const

describe.each(ENGINES)('the %s engine', (name) => {
  test('has no clusters before there are articles', async () => {
    const engine = await openEngine(name)
    for await (const cluster of engine.clusters()) expect.unreachable(cluster.id)
    expect(await engine.copyGroups()).toEqual(new Map())
  })

  test('finds what matching finds, whatever the order', async () => {
    const printed = news(300)
    const expected = match(printed)
    const engine = await openEngine(name)
    for (const { article, quotations } of printed.toReversed()) await engine.add(article, quotations)

    const clusters = []
    for await (const cluster of engine.clusters()) clusters.push(cluster)
    expect(clusters).toEqual(expected.clusters)
    expect(clusters.length).toBeGreaterThan(50)
    expect(await engine.copyGroups()).toEqual(expected.copyGroups)
    expect(await engine.warnings()).toEqual(expected.warnings)
  })

  test('takes in articles after it was asked', async () => {
    const printed = news(60)
    const engine = await openEngine(name)
    for (const { article, quotations } of printed.slice(0, 4)) await engine.add(article, quotations)
    for await (const cluster of engine.clusters()) expect(cluster.witnesses.length).toBeGreaterThan(1)
    for (const { article, quotations } of printed.slice(4)) await engine.add(article, quotations)

    const ids = []
    for await (const { id } of engine.clusters()) ids.push(id)
    expect(ids).toEqual(match(printed).clusters.map(({ id }) => id))
  })
})

test('auto takes memory', async () => {
  expect(Object.keys(await openEngine('auto'))).toEqual(Object.keys(await openEngine('memory')))
})

test.each(['duckdb', 'spark'] as const)('%s is bad usage so far', async (name) => {
  await expect(openEngine(name)).rejects.toThrow(new UsageError(`the ${name} engine is not built yet: use --engine memory`))
})
