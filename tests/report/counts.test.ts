import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { Report, Severity } from '../../src/model.ts'
import { FORMATS, renderReport } from '../../src/report/index.ts'
import { parseReport } from '../../src/report/parse-report.ts'
import { discrepanciesOf, reaches, SEVERITIES } from '../../src/report/severities.ts'
import { newsOf, PIER, RINK } from './news.ts'
import { ofOrders } from './shapes.ts'

/** What a format tells of the differences: those at the level asked for, whatever the level all of them, or none by itself. */
interface Told {
  readonly which: 'wanted' | 'all' | 'none'
  readonly count: (text: string) => number
}

const idsIn = (text: string): number => new Set(text.match(/\bd-[0-9a-f]{8}\b/g)).size
const sum = (text: string, number: RegExp): number =>
  Array.from(text.matchAll(number), ([, each]) => Number(each)).reduce((a, b) => a + b, 0)
const membersOf = (text: string, key: string): number => {
  const value: unknown = Object(JSON.parse(text))[key]
  return Array.isArray(value) ? value.length : -1
}

const TOLD: Readonly<Record<string, Told>> = {
  table: { which: 'wanted', count: (text) => sum(text.split('\n')[1] ?? '', /(\d+) (?:critical|major|minor|info)\b(?=.*)(?![^(]*\))/g) },
  checklist: { which: 'none', count: idsIn },
  apparatus: { which: 'wanted', count: (text) => text.split('\n').filter((line) => line.includes(' ] ')).length },
  csv: { which: 'none', count: idsIn },
  json: { which: 'all', count: idsIn },
  jsonl: { which: 'all', count: idsIn },
  html: { which: 'wanted', count: (text) => new Set(text.match(/<tr id="d-[0-9a-f]{8}"/g)).size },
  markdown: { which: 'wanted', count: idsIn },
  junit: { which: 'wanted', count: (text) => text.match(/<testcase name="[^"]*\(d-/g)?.length ?? 0 },
  tei: { which: 'all', count: idsIn },
  sarif: { which: 'wanted', count: (text) => membersOf(JSON.stringify(Object(JSON.parse(text)).runs[0]), 'results') },
  github: { which: 'wanted', count: (text) => ofOrders(text).filter((piece) => piece === 'file').length },
  gitlab: { which: 'wanted', count: (text) => idsIn(text) },
  rdjson: { which: 'wanted', count: (text) => membersOf(text, 'diagnostics') },
}

const perSeverity = (of: (severity: Severity) => number): number[] => SEVERITIES.map(of)

const REPORTS: readonly (readonly [string, Report])[] = [
  ['of which all is new', newsOf([RINK, PIER], [], { failOn: 'never' })],
  ['of which one is known', newsOf([RINK, PIER], baselineOf(newsOf([RINK])).slice(0, 1))],
]

test('every format says what it counts', () => {
  expect(Object.keys(TOLD).toSorted()).toEqual(FORMATS.toSorted())
})

describe.each(FORMATS)('%s', (format) => {
  test.each(SEVERITIES)('tells as many differences from %s up as there are in JSON', async (minSeverity: Severity) => {
    const { which, count } = TOLD[format]!
    const [, report] = REPORTS[0]!
    const saved = discrepanciesOf(parseReport(await renderReport(report, 'json', { minSeverity }), 'saved').findings)
    const wanted = saved.filter(({ severity }) => reaches(severity, minSeverity))
    const text = await renderReport(report, format, { minSeverity })

    expect(count(text)).toBe(which === 'none' ? 0 : which === 'all' ? saved.length : wanted.length)
  })
})

test.each(REPORTS)('a report %s has the same numbers of each severity in JSON, table, page, Markdown and JUnit', async (_, report) => {
  const options = { minSeverity: 'info', verbose: true } as const
  const [table = '', page = '', comment = '', suites = '', saved = ''] = await Promise.all(
    (['table', 'html', 'markdown', 'junit', 'json'] as const).map((format) => renderReport(report, format, options)),
  )
  const all = discrepanciesOf(parseReport(saved, 'saved').findings)
  const numbers = perSeverity((severity) => all.filter((each) => each.severity === severity).length)
  const counted =
    (text: string): ((severity: Severity) => number) =>
    (severity) =>
      sum(text, new RegExp(`\\b(\\d+)(?:</b>)? ${severity}\\b`, 'g'))
  const known = all.filter(({ state }) => state !== 'new').length

  expect(perSeverity(counted(table.split('\n')[1] ?? ''))).toEqual(numbers)
  expect(
    perSeverity((severity) => sum(page, new RegExp(`data-filter="severity=${severity}\\b[^>]*>(?:<b>)?(\\d+)(?:</b>)? ${severity}<`, 'g'))),
  ).toEqual(numbers)
  expect(idsIn(comment)).toBe(all.length - known)
  expect(Number(/(\d+) known\b/.exec(comment)?.[1] ?? 0)).toBe(known)
  expect(sum(suites, /<testsuites [^>]*tests="(\d+)"/g)).toBe(all.length)
})

test('a row of CSV is a reading that somebody prints where two differ', async () => {
  const [, report] = REPORTS[0]!
  const varied = report.findings.flatMap(({ loci }) =>
    loci.filter(({ readings }) => readings.filter(({ kind }) => kind !== 'lacuna').length > 1),
  )
  const rows = parseCsv(await renderReport(report, 'csv'), { bom: true })

  expect(rows).toHaveLength(1 + varied.flatMap(({ readings }) => readings.flatMap(({ sigla }) => sigla)).length)
})
