import { expect, test } from 'vitest'
import { isOwnReport } from '../../src/ingest/own-report.ts'
import { recognise } from '../../src/ingest/recognise.ts'
import { type FormatName, renderReport } from '../../src/report/index.ts'
import { REPORTS } from '../report/many-reports.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { readAll } from './reading.ts'

const cases = (formats: readonly FormatName[]) =>
  Object.entries(REPORTS).flatMap(([what, make]) => formats.map((format) => ({ what, make, format })))

const ENDINGS: Partial<Record<FormatName, string>> = { html: 'html', markdown: 'md', csv: 'csv', tei: 'xml', junit: 'xml' }

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each(cases(['table', 'checklist', 'apparatus', 'html', 'markdown', 'github']))(
  'a report $what as $format is no article',
  async ({ make, format }) => {
    const text = await renderReport(make(), format)
    const ending = ENDINGS[format] ?? 'txt'

    // An apparatus without variants is empty.
    if (text === '') return
    expect(recognise({ name: `report.${ending}`, named: false }, bytes(text)).kind).toBe('report')
  },
)

test.each(cases(['json', 'jsonl', 'tei', 'junit', 'sarif', 'csv']))(
  'nor is there one in a report $what as $format',
  async ({ make, format }) => {
    const text = await renderReport(make(), format)
    const read = await readAll([{ name: `report.${ENDINGS[format] ?? 'json'}`, bytes: bytes(text) }])

    expect(read.filter(({ kind }) => kind === 'article')).toEqual([])
  },
)

test.each([
  '12 articles and four leaders fell to the censor in May, the editor said.',
  '3 articles · the week in letters\n\nNobody wrote.',
  'Today: 3 articles of the statute were struck out by the court.',
  'Weir Post · 2 May 2024\n\n“I am so tired,” Oda Brandt said.',
  'The Daily Lantern · 22 quotations that made the year\n\n“Not on my watch,” said Piet Harmsen.',
  'Ada Brunt, q-0f398983\nThe rest of the page is prose, and says (nothing, critical) of it.',
  'Whoever cites “Ada Brunt, q-0f398983” in print will be asked why.',
  '<!doctype html><html><head><meta name="generator" content="Hugo 0.1"><title>A variorum edition</title></head></html>',
  'The mark <!-- variorum report --> stands in the middle of this page.',
  '::warning:: The ferry will not sail.',
  'variorum: an edition with the notes of various commentators.',
])('an article that begins “%s” is one', (text) => {
  expect(isOwnReport(text)).toBe(false)
})

test('a long line is not searched to its end from every sign', () => {
  const spent = cpuSeconds()
  for (const part of [' ] ', ', ', ' · ', '1 articles · ', 'q-0f398983\n', 'x: '])
    for (const head of ['', '1 articles ·', 'q-0f398983\n', '::notice file='] as const) isOwnReport(head + part.repeat(100_000))
  expect(spent()).toBeLessThan(2)
})
