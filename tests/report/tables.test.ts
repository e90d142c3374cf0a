import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { places } from '../../src/finding/index.ts'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { archiveTables, reportTables, sampleSheet, type Table, TABLE_NAMES } from '../../src/report/report-tables.ts'
import { judged } from '../judged.ts'
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
  clusters: ['cluster'],
  compared: ['outlet', 'speaker'],
}

/** Which columns of which table are the key of which other. */
const JOINS: readonly (readonly [from: string, columns: readonly string[], to: string])[] = [
  ['printings', ['article'], 'articles'],
  ['readings', ['cluster', 'siglum'], 'printings'],
  ['sides', ['cluster', 'siglum'], 'printings'],
  ['sides', ['discrepancy'], 'discrepancies'],
  ['printings', ['cluster'], 'clusters'],
  ['discrepancies', ['cluster'], 'clusters'],
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

test('every cluster tells how many printings it has, how many of them are independent, and how many words could be compared', async () => {
  const { clusters } = await tablesOf(newsOf([RINK, { ...twoPapers('inland.txt'), discrepancies: [] }]))
  const told = clusters?.map((row) => [row['printings'], row['independent'], row['words_compared'], row['alike'], row['major']])

  // Two of the four are one wire story; three of them have all 45 words of the speech.
  expect(told).toEqual([
    ['4', '3', '45', 'no', '2'],
    ['2', '2', '5', 'yes', '0'],
  ])
})

test('the denominators count words that another printing reaches, and no others', async () => {
  const { compared } = await tablesOf(
    newsOf([
      judged({
        A: { cells: 'We shall mend the pier before the ice comes', outlet: 'Harbour Post' },
        B: { cells: '. . mend the pier . . . .', outlet: 'Inland Courier' },
      }),
    ]),
  )

  expect(compared?.map((row) => [row['outlet'], row['clusters'], row['printings'], row['words_compared']])).toEqual([
    ['Harbour Post', '1', '1', '3'],
    ['Inland Courier', '1', '1', '3'],
  ])
})

test('words that one leaves out are compared: in whom prints them', async () => {
  const { compared } = await tablesOf(
    newsOf([
      judged({
        A: { cells: 'We shall not mend it', outlet: 'Harbour Post' },
        B: { cells: 'We shall - mend it', outlet: 'Inland Courier' },
      }),
    ]),
  )

  expect(compared?.map((row) => row['words_compared'])).toEqual(['5', '4'])
})

test('a difference counts once for every outlet that has a part in it, and apart where it has the variant', async () => {
  const { compared } = await tablesOf(newsOf([twoPapers('inland.txt')]))

  expect(compared).toMatchObject([
    {
      outlet: 'Harbour Post',
      speaker: 'Ana Petrov',
      clusters: '1',
      alike: '0',
      printings: '1',
      words_compared: '5',
      major: '1',
      variant_major: '0',
    },
    {
      outlet: 'Inland Courier',
      speaker: 'Ana Petrov',
      clusters: '1',
      alike: '0',
      printings: '1',
      words_compared: '5',
      major: '1',
      variant_major: '1',
    },
  ])
})

test('an outlet that prints both wordings itself counts once in the difference', async () => {
  const { compared } = await tablesOf(
    newsOf([
      judged(
        {
          A: { cells: 'We shall mend the pier', outlet: 'Harbour Post', path: 'monday.txt' },
          B: { cells: 'We shall close the pier', outlet: 'Harbour Post', path: 'tuesday.txt' },
        },
        [{ at: 'close' }],
      ),
    ]),
  )

  expect(compared).toMatchObject([
    { outlet: 'Harbour Post', clusters: '1', printings: '2', words_compared: '10', major: '1', variant_major: '1' },
  ])
})

test('the page on the tables says what every column of them holds', async () => {
  const page = readFileSync('src/report/tables/README.md', 'utf8')
  const tables: readonly Table[] = await archiveTables(newsOf([RINK]), () => nobody(), places)
  const sheet = Object.keys(
    parse<Row>(Array.from((await sampleSheet(newsOf([RINK]), { size: 1, seed: '1' })).text).join(''), { bom: true, columns: true })[0] ??
      {},
  )
  const named = [...tables.map(({ name, columns }) => ({ name, columns: Object.keys(columns) })), { name: 'The sheet', columns: sheet }]

  for (const { name, columns } of named) {
    const [, about = ''] = new RegExp(`\\n##? ${name}\\n([^]*?)(?:\\n##? |$)`).exec(page) ?? []
    // Of places the first and the last column are named.
    const missing = columns.filter((column) => !about.includes(`\`${column}\``) && !PLACE.includes(column))
    expect({ name, missing }).toEqual({ name, missing: [] })
  }
})

const PLACE = ['page', 'paragraph', 'line', 'column', 'time', 'start']

async function* nobody(): AsyncGenerator<never> {}

test('with a draft its checklist is among them, as it is alone', async () => {
  const all = await reportTables(story())
  const checklist = all.find(({ name }) => name === 'checklist.csv')

  expect(all.map(({ name }) => name)).toEqual([...TABLE_NAMES])
  expect(Array.from(checklist?.text() ?? []).join('')).toBe(await renderReport(story(), 'csv'))
  expect((await reportTables(newsOf([RINK]))).map(({ name }) => name)).toEqual(TABLE_NAMES.slice(0, -1))
})
