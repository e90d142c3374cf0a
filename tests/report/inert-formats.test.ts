import { beforeAll, describe, expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { FORMATS, renderReport, type ReportOptions } from '../../src/report/index.ts'
import { hostile, HOSTILE_TEXTS } from './hostile.ts'
import { PIER_DRAFT } from './html-story.ts'
import { MEDIA, strangeIn } from './media.ts'
import { newsOf, PIER, RINK } from './news.ts'

const KNOWN = baselineOf(newsOf([RINK])).map((entry) => ({ ...entry, accepted: true as const, reason: 'heard on tape', author: 'ap' }))
const REPORTS: readonly (readonly [string, Report])[] = [
  ['clusters', newsOf([RINK, PIER], KNOWN.slice(1), { skipped: [{ path: 'x.txt', reason: 'not UTF-8' }] })],
  ['a draft', PIER_DRAFT],
]
const SETTINGS: readonly Partial<ReportOptions>[] = [
  { width: 80, verbose: true, minSeverity: 'info', colour: true, links: 'file:///desk/' },
  { width: 34, verbose: false, minSeverity: 'minor' },
]

test('every format is read as its medium reads it', () => {
  expect(Object.keys(MEDIA).toSorted()).toEqual(FORMATS.toSorted())
})

describe.each(FORMATS)('%s', (format) => {
  const medium = MEDIA[format] ?? {}
  // Only at a terminal the width matters.
  const settings = medium.shape ? SETTINGS.slice(0, 1) : SETTINGS
  const cases = REPORTS.flatMap(([about, calm]) => settings.map((options) => ({ about, calm, options })))
  /** What the format is without hostile words. */
  let quiet: readonly string[] = []
  beforeAll(async () => {
    quiet = await Promise.all(cases.map(({ calm, options }) => renderReport(calm, format, options)))
  })

  test.each(Object.entries(HOSTILE_TEXTS))('%s is shown and does nothing', async (_, words) => {
    for (const [i, { about, calm, options }] of cases.entries()) {
      const text = await renderReport(hostile(calm, words, words), format, options)
      expect({ about, strange: strangeIn(text, quiet[i] ?? '', medium) }).toEqual({ about, strange: [] })
    }
  })
})

test('JSON gives every hostile word back as it was', async () => {
  const report = hostile(newsOf([RINK, PIER]), Object.values(HOSTILE_TEXTS).join(' '))

  expect(JSON.parse(await renderReport(report, 'json'))).toEqual(report)
  const lines = (await renderReport(report, 'jsonl')).trimEnd().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(report.findings)
})
