import { describe, expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { FORMATS, renderReport, type ReportOptions } from '../../src/report/index.ts'
import { hostile, HOSTILE_TEXTS } from './hostile.ts'
import { PIER_DRAFT } from './html-story.ts'
import { newsOf, PIER, RINK } from './news.ts'
import { callsIn, formulasIn, ofCsv, ofHtml, ofJson, ofJsonLines, ofMarkdown, ofOrders, ofXml, type Shape } from './shapes.ts'

/** What a terminal, an editor or a reader of lines acts on. */
const ACTED_ON = /[^\P{Cc}\n\t]|[\u061c\u2028-\u202e\u2066\u2067\ufff9-\ufffb\p{Surrogate}]|[\u{e0000}-\u{e007f}]/u
/** What the report itself writes for a terminal: colours, and links to files. */
// oxlint-disable-next-line no-control-regex
const OWN = /\u001b\[\d+m|\u001b\]8;;(?:file:\/\/\/desk\/[!-~]*)?\u001b\\/g
/** Lines by which the log of a build is told something. */
const ORDER = /^\s*::.|##\w*\[/

/** How a medium reads a format: its shape, to which no word may add anything, and what else must not be in it. */
interface Medium {
  readonly shape?: Shape
  /** Its lines are orders to a build, or nothing that a build prints. */
  readonly isOrders?: true
  /** What it acts on; line breaks and tabs mean nothing to it. */
  readonly actedOn?: RegExp
  readonly found?: (text: string) => readonly string[]
}

const MEDIA: Readonly<Record<string, Medium>> = {
  table: {},
  checklist: {},
  apparatus: {},
  csv: { shape: ofCsv, found: formulasIn },
  json: { shape: ofJson },
  jsonl: { shape: ofJsonLines },
  // What it does in a browser is seen in one: html-browser.test.ts.
  html: { shape: ofHtml, isOrders: true, actedOn: /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066\u2067\p{Surrogate}]/u },
  markdown: { shape: ofMarkdown, found: callsIn },
  junit: { shape: ofXml },
  sarif: { shape: ofJson },
  github: { shape: ofOrders, isOrders: true },
  gitlab: { shape: ofJson },
  rdjson: { shape: ofJson },
  tei: { shape: ofXml },
}

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
  expect(Object.keys(MEDIA)).toEqual(expect.arrayContaining([...FORMATS]))
})

const beyond = (pieces: readonly string[], calm: readonly string[]): string[] => {
  const known = new Set(calm)
  return pieces.filter((piece) => !known.has(piece))
}

describe.each(FORMATS)('%s', (format) => {
  const { shape = () => [], found = () => [], isOrders, actedOn = ACTED_ON } = MEDIA[format] ?? {}
  // Only at a terminal the width matters.
  const settings = shape.length === 0 ? SETTINGS : SETTINGS.slice(0, 1)
  const cases = REPORTS.flatMap(([about, calm]) => settings.map((options) => ({ about, calm, options })))
  /** What the format is without hostile words. */
  const quiet = cases.map(({ calm, options }) => renderReport(calm, format, options))
  const ordersIn = (text: string): string[] => (isOrders ? [] : text.split('\n').filter((line) => ORDER.test(line)))

  test.each(Object.entries(HOSTILE_TEXTS))('%s is shown and does nothing', async (_, words) => {
    for (const [i, { about, calm, options }] of cases.entries()) {
      const text = await renderReport(hostile(calm, words, words), format, options)
      const plain = (await quiet[i]) ?? ''
      const scanned = text
        .replace(OWN, '')
        .replaceAll('\r\n', '\n')
        .replace(/^\ufeff/, '')

      expect({ about, acted: actedOn.exec(scanned)?.[0] }).toEqual({ about, acted: undefined })
      expect(ordersIn(scanned)).toEqual(ordersIn(plain))
      expect({ about, strange: beyond(shape(text), shape(plain)) }).toEqual({ about, strange: [] })
      expect(found(text)).toEqual([])
    }
  })
})

test('JSON gives every hostile word back as it was', async () => {
  const report = hostile(newsOf([RINK, PIER]), Object.values(HOSTILE_TEXTS).join(' '))

  expect(JSON.parse(await renderReport(report, 'json'))).toEqual(report)
  expect(
    (await renderReport(report, 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual(report.findings)
})
