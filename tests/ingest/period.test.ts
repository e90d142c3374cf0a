import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { isOfPeriod } from '../../src/ingest/period.ts'
import type { Source } from '../../src/options.ts'
import { readAll } from './reading.ts'

const article = (name: string, date?: string): Source => ({
  name,
  bytes: new TextEncoder().encode(
    `---\noutlet: ${name}\n${date === undefined ? '' : `date: ${date}\n`}---\n“We shall mend the pier before the winter storms,” said Ana Petrov of ${name}.\n`,
  ),
})

describe('an article is of the days asked for', () => {
  test.each([
    ['2026-03-05', { from: '2026-03-05', to: '2026-03-05' }],
    ['2026-03-05T23:59:00+01:00', { to: '2026-03-05' }],
    ['2026-03-31', { from: '2026-03', to: '2026-03' }],
    ['2026-03', { from: '2026-03-15' }],
    ['2026', { from: '2026-03-15', to: '2026-04-01' }],
    [undefined, { from: '2026-03-15' }],
    ['2026-03-05', {}],
  ])('%s in %o', (date, period) => {
    expect(isOfPeriod({ role: 'report', ...(date !== undefined && { date }) }, period)).toBe(true)
  })

  test.each([
    ['2026-03-04', { from: '2026-03-05' }],
    ['2026-03-06T00:00:00Z', { to: '2026-03-05' }],
    ['2026-04-01', { to: '2026-03' }],
    ['2025-12', { from: '2026' }],
    ['2027', { to: '2026-12-31' }],
  ])('%s not in %o', (date, period) => {
    expect(isOfPeriod({ role: 'report', date }, period)).toBe(false)
  })

  test('a tape of last year is asked all the same', () => {
    expect(isOfPeriod({ role: 'transcript', date: '2025-01-01' }, { from: '2026' })).toBe(true)
  })
})

test('articles of other days are counted, not lost, and what a baseline knows of them is not called gone', async () => {
  const sources = [article('Harbour Post', '2026-03-05'), article('Inland Courier', '2026-03-06'), article('Weekly', '2025-01-01')]
  const report = await check(sources, { period: { from: '2026' } })

  expect(report.counts).toMatchObject({ articles: 2, outOfPeriod: 1 })
  expect(report.options.period).toEqual({ from: '2026' })
})

test('what a config excludes is passed over where a walk finds it, and read where it is named', async () => {
  const options = { defaults: {}, metadata: [], exclude: ['**/*.txt'] }

  expect(await readAll(['corpus/music'], options)).not.toContainEqual(expect.objectContaining({ kind: 'article' }))
  expect(await readAll([article('a.txt')], options)).toMatchObject([{ kind: 'article' }])
})
