import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { reportTables, TABLE_NAMES } from '../../src/report/report-tables.ts'
import { twoPapers } from './ci-story.ts'
import { story } from './draft-story.ts'
import { REPORTS } from './many-reports.ts'
import { newsOf, RINK } from './news.ts'

type Row = Readonly<Record<string, string>>

/** The tables as a spreadsheet reads them, by name. */
async function tablesOf(report: Report): Promise<Readonly<Record<string, Row[]>>> {
  const all = await reportTables(report)
  return Object.fromEntries(
    all.map(({ name, text }) => [
      name.replace('.csv', ''),
      parse<Row>(Array.from(text()).join(''), { bom: true, columns: true, record_delimiter: '\r\n' }),
    ]),
  )
}

/** What a row is known by. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  articles: ['article'],
  printings: ['cluster', 'siglum'],
  readings: ['cluster', 'locus', 'siglum'],
  discrepancies: ['discrepancy'],
  sides: ['discrepancy', 'siglum', 'side'],
}

/** Which columns of which table are the key of which other. */
const JOINS: readonly (readonly [from: string, columns: readonly string[], to: string])[] = [
  ['printings', ['article'], 'articles'],
  ['readings', ['cluster', 'siglum'], 'printings'],
  ['sides', ['cluster', 'siglum'], 'printings'],
  ['sides', ['discrepancy'], 'discrepancies'],
]

const keyOf = (row: Row, columns: readonly string[]): string => columns.map((column) => row[column]).join('\n')

describe.each(Object.entries(REPORTS).filter(([about]) => about !== 'on a draft'))('a report %s as tables', (_, made) => {
  test('has no row twice', async () => {
    const tables = await tablesOf(made())

    for (const [name, columns] of Object.entries(KEYS)) {
      const rows = tables[name] ?? []
      expect({ name, keys: new Set(rows.map((row) => keyOf(row, columns))).size }).toEqual({ name, keys: rows.length })
    }
  })

  test('can be joined: every key leads to a row', async () => {
    const tables = await tablesOf(made())

    for (const [from, columns, to] of JOINS) {
      const known = new Set((tables[to] ?? []).map((row) => keyOf(row, KEYS[to] ?? [])))
      const lost = (tables[from] ?? []).map((row) => keyOf(row, columns)).filter((key) => !known.has(key))
      expect({ from, to, lost }).toEqual({ from, to, lost: [] })
    }
  })

  test('holds as much as the JSON does, clusters on which all agree among them', async () => {
    const report = made()
    const { articles, printings, readings, discrepancies, sides } = await tablesOf(report)
    const { findings } = report
    const all = findings.flatMap((finding) => finding.discrepancies)

    expect(articles?.length).toBe(report.articles.length)
    expect(printings?.length).toBe(findings.reduce((sum, { cluster }) => sum + cluster.witnesses.length, 0))
    expect(new Set(printings?.map(({ cluster }) => cluster)).size).toBe(findings.length)
    expect(readings?.length).toBe(
      findings.reduce((sum, { loci }) => sum + loci.flatMap((locus) => locus.readings.flatMap(({ sigla }) => sigla)).length, 0),
    )
    expect(sides?.length).toBe(all.reduce((sum, { lemma, variant }) => sum + lemma.sigla.length + variant.sigla.length, 0))
    for (const severity of ['info', 'minor', 'major', 'critical'] as const)
      expect(discrepancies?.filter((row) => row['severity'] === severity).length).toBe(
        all.filter((each) => each.severity === severity).length,
      )
  })
})

test('a cluster on which all agree is in the tables, though nothing is told of it', async () => {
  const report = newsOf([RINK, { ...twoPapers('inland.txt'), discrepancies: [] }])
  const { printings, discrepancies } = await tablesOf(report)

  expect(printings?.filter(({ cluster }) => cluster === 'q-0000aaaa')).toHaveLength(2)
  expect(discrepancies?.filter(({ cluster }) => cluster === 'q-0000aaaa')).toEqual([])
})

test('who prints what, where, and what is told of it, can be put together again', async () => {
  const { articles, printings, readings, discrepancies, sides } = await tablesOf(newsOf([twoPapers('inland.txt')]))
  const [told] = discrepancies ?? []
  const variant = sides?.find(({ discrepancy, side }) => discrepancy === told?.['discrepancy'] && side === 'variant')
  const printing = printings?.find(({ cluster, siglum }) => cluster === variant?.['cluster'] && siglum === variant?.['siglum'])
  const article = articles?.find((row) => row['article'] === printing?.['article'])
  const reading = readings?.find((row) => row['locus'] === told?.['loci'] && row['siglum'] === variant?.['siglum'])

  expect([article?.['outlet'], article?.['path'], variant?.['line'], variant?.['column']]).toEqual([
    'Inland Courier',
    'inland.txt',
    '1',
    '21',
  ])
  expect([reading?.['printed'], reading?.['varied'], told?.['lemma_text'], told?.['variant_text']]).toEqual([
    'close',
    'yes',
    'mend',
    'close',
  ])
})

test('with a draft its checklist is among them, as it is alone', async () => {
  const all = await reportTables(story())
  const checklist = all.find(({ name }) => name === 'checklist.csv')

  expect(all.map(({ name }) => name)).toEqual([...TABLE_NAMES])
  expect(Array.from(checklist?.text() ?? []).join('')).toBe(await renderReport(story(), 'csv'))
  expect((await reportTables(newsOf([RINK]))).map(({ name }) => name)).toEqual(TABLE_NAMES.slice(0, -1))
})
