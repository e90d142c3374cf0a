import { expect, test } from 'vitest'
import { UsageError } from '../../src/options.ts'
import { FORMATS, REPORTERS, type ReportOptions, renderReport, reportPieces } from '../../src/report/index.ts'
import { parseReport } from '../../src/report/parse-report.ts'
import { baselineOf } from '../../src/gate/index.ts'
import { judged } from '../judged.ts'
import { newsOf, PIER, RINK } from './news.ts'

const PLAIN: Partial<ReportOptions> = { width: 80, colour: false, verbose: false, minSeverity: 'minor' }

test('an apparatus prints lemma and variants as an edition does', async () => {
  expect(await renderReport(newsOf([RINK, PIER]), 'apparatus', { ...PLAIN, verbose: true })).toMatchInlineSnapshot(`
    "q-11111111
    Ana Petrov A ] Jo Marsh B  (attribution-conflict, critical)
    om. A, B ] not C  (negation-flip, critical)

    Ana Petrov, q-3f2a91bb
    so A, E ] om. B  (degree-change, major)
    harm B, E ] hurt A  (content-substitution, major)
    this A, D, E ] his B  (typo, minor)
    you A, B, E ] [they] D  (bracketed-interpolation, info)
    "
  `)
})

test('an apparatus says what is known', async () => {
  expect(await renderReport(newsOf([RINK], baselineOf(newsOf([RINK]))), 'apparatus', PLAIN)).toContain('(degree-change, major, known)')
})

test('an apparatus of printings that agree is empty', async () => {
  expect(await renderReport(newsOf([judged({ A: 'we go', B: 'we go' })]), 'apparatus', PLAIN)).toBe('')
})

test('JSON is the report, all of it, and can be read back', async () => {
  const report = newsOf([RINK, PIER])
  const text = await renderReport(report, 'json', { ...PLAIN, minSeverity: 'critical' })

  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n/)
  expect(parseReport(text, 'report.json')).toEqual(report)
})

test.each([
  ['of much', newsOf([RINK, PIER])],
  ['of nothing', newsOf([])],
])('a report %s is written piece by piece as it would be in one, and each finding is a piece', async (_, report) => {
  const pieces = Array.from(await reportPieces(report, 'json'))

  expect(pieces.join('')).toBe(`${JSON.stringify(report, undefined, 2)}\n`)
  for (const { cluster } of report.findings) expect(pieces.filter((piece) => piece.includes(`"id": "${cluster.id}"`))).toHaveLength(1)
})

test('JSON lines hold a finding each, worst first, and the articles it is about', async () => {
  const report = newsOf([RINK, PIER])
  const lines = (await renderReport(report, 'jsonl', PLAIN)).trimEnd().split('\n')
  const read = lines.map((line): Record<string, unknown> => JSON.parse(line))

  expect(read.map(({ articles: _articles, ...finding }) => finding)).toEqual(report.findings)
  expect(report.findings.map(({ cluster }) => cluster.id)).toEqual([PIER.collation.cluster.id, RINK.collation.cluster.id])
  expect(read.map(({ articles }) => articles)).toEqual(
    report.findings.map(({ cluster }) => cluster.witnesses.map(({ article }) => report.articles.find(({ id }) => id === article))),
  )
})

test.each([
  ['not json', 'r.json is not JSON'],
  ['{}', /^r\.json is not a report of variorum: schemaVersion: /],
  ['{"schemaVersion":2}', /^r\.json is not a report of variorum: schemaVersion: /],
])('a broken report is named in one line: %s', (text, complaint) => {
  expect(() => parseReport(text, 'r.json')).toThrow(complaint)
  expect(() => parseReport(text, 'r.json')).toThrow(UsageError)
})

test('every format there is can be written', async () => {
  expect([...REPORTERS.keys()]).toEqual([...FORMATS])
  const texts = await Promise.all(FORMATS.map((format) => renderReport(newsOf([RINK]), format, PLAIN)))
  expect(texts.every((text) => text.endsWith('\n') && !text.endsWith('\n\n'))).toBe(true)
})
