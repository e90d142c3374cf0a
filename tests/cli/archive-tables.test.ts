import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { writeTableFiles } from '../../src/cli/table-files.ts'
import { check, DEFAULT_OPTIONS, reportTables } from '../../src/index.ts'
import { HAS_DUCKDB } from '../archive/setting.ts'

/** A part of the corpus, in an archive. */
const THEMES = ['corpus/courts', 'corpus/health', 'corpus/music']
const root = mkdtempSync(join(tmpdir(), 'variorum-tables-'))
const ARCHIVE = join(root, 'press.archive')
// What a shell, a pattern of files and SQL take for something else.
const [CSV, PARQUET] = [join(root, 'tables'), join(root, "o'clock [1] *")]

type Row = Readonly<Record<string, string>>

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  let [out, said] = ['', '']
  const write = async (text: string): Promise<void> => {
    out += text
  }
  const warn = (text: string): void => {
    said += text
  }
  const code = await main(argv, { write, warn, readInput: async () => new Uint8Array(), isWatched: false, env: {} })
  return { code, out, said }
}

const rowsIn = (text: string): Row[] => parse<Row>(text, { bom: true, columns: true, record_delimiter: '\r\n' })
const tableOf = (name: string, folder = CSV): Row[] => rowsIn(readFileSync(join(folder, `${name}.csv`), 'utf8'))

/** Names of columns with their types, and the rows, all told as text, as CSV has it. */
async function parquetOf(name: string): Promise<{ readonly types: Row; readonly rows: Row[] }> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const from = `'${join(PARQUET, name).replaceAll("'", "''")}.parquet'`
  const described = await connection.runAndReadAll(`FROM ${from}`)
  const types = Object.fromEntries(described.columnNames().map((column, i) => [column, String(described.columnType(i))]))
  const rows = described
    .getRowObjectsJS()
    .map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, told(value)])))
  connection.closeSync()
  instance.closeSync()
  return { types, rows }
}

function told(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
}

/** Where a quotation begins. */
const placeOf = ({ article, part, start }: Row): string => [article, part, start].join(' ')

const sum = (rows: readonly Row[], column: string): number => rows.reduce((all, row) => all + Number(row[column]), 0)

describe.skipIf(!HAS_DUCKDB)('an archive of a part of the corpus', () => {
  beforeAll(async () => {
    await run('archive', 'add', ARCHIVE, ...THEMES, '--jobs', '1')
    await run('archive', 'export', ARCHIVE, CSV)
    await run('archive', 'export', ARCHIVE, PARQUET, '-f', 'parquet')
  }, 60_000)
  afterAll(() => rmSync(root, { recursive: true }))

  const names = ['articles', 'quotations', 'printings', 'readings', 'discrepancies', 'sides', 'clusters', 'compared']

  test('is exported as tables and nothing else, whatever the folder is called', () => {
    expect(readdirSync(CSV).toSorted()).toEqual(names.map((name) => `${name}.csv`).toSorted())
    expect(readdirSync(PARQUET).toSorted()).toEqual(names.map((name) => `${name}.parquet`).toSorted())
  })

  test.each(names)('has the same %s in Parquet as in CSV', async (name) => {
    const { rows } = await parquetOf(name)
    // Only a spreadsheet needs the apostrophe.
    const plain = tableOf(name).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text.replace(/^'(?=[-=+@])/, '')])),
    )

    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(plain)
  })

  test('has numbers in Parquet, and flags', async () => {
    const { types: ofPrintings } = await parquetOf('printings')
    const { types: ofClusters } = await parquetOf('clusters')

    expect(ofPrintings).toMatchObject({ match_bits: 'DOUBLE', line: 'BIGINT', pieces: 'BIGINT', content: 'VARCHAR' })
    expect(ofClusters).toMatchObject({ words_compared: 'BIGINT', alike: 'BOOLEAN', first_date: 'VARCHAR' })
  })

  test('has a row for every quotation that is listed, and each leads to its article', async () => {
    const { out } = await run('quotes', ...THEMES, '-f', 'jsonl', '--jobs', '1')
    const articles = new Map(tableOf('articles').map(({ article, path }) => [article, path]))
    const listed = out
      .trimEnd()
      .split('\n')
      .map((line): { readonly article: string; readonly content: string } => JSON.parse(line))

    expect(
      tableOf('quotations')
        .map(({ article }) => articles.get(article) ?? '')
        .toSorted(),
    ).toEqual(listed.map(({ article }) => article).toSorted())
  })

  test('has every printing among its quotations, but for what stands there without marks', () => {
    const known = new Set(tableOf('quotations').map(placeOf))
    const lost = tableOf('printings').filter((row) => !known.has(placeOf(row)))

    expect(lost.map(({ form }) => form)).toEqual(lost.map(() => 'unquoted'))
  })

  test('has the tables of its report that a check of the same articles writes', async () => {
    const report = await check(THEMES, { ...DEFAULT_OPTIONS, jobs: 1 })
    const ofFolder = new Map((await reportTables(report)).map(({ name, text }) => [name, Array.from(text()).join('')]))

    for (const name of ['readings', 'discrepancies', 'sides', 'clusters', 'compared'] as const)
      expect(readFileSync(join(CSV, `${name}.csv`), 'utf8')).toBe(ofFolder.get(`${name}.csv`))
  })

  test('tells denominators that add up to its clusters', () => {
    const printings = tableOf('printings')
    const clusters = tableOf('clusters').filter(({ printings: count }) => count !== '1')
    const [compared, several] = [tableOf('compared'), new Set(clusters.map(({ cluster }) => cluster))]

    expect(sum(compared, 'printings')).toBe(printings.filter(({ cluster = '' }) => several.has(cluster)).length)
    for (const severity of ['minor', 'major', 'critical']) expect(sum(compared, severity)).toBeGreaterThanOrEqual(sum(clusters, severity))
    // Whatever a printing has to be compared, another has it as well, or leaves it out.
    expect(sum(compared, 'words_compared')).toBeGreaterThan(sum(clusters, 'words_compared'))
  })

  test('gives a sheet on which every stratum stands, the same every time', async () => {
    const strata = new Set(tableOf('discrepancies').map(({ kind, severity }) => `${kind} ${severity}`))
    const [one, other] = [await run('archive', 'sample', ARCHIVE), await run('archive', 'sample', ARCHIVE)]
    const drawn = new Set(rowsIn(one.out).map(({ kind, severity }) => `${kind} ${severity}`))

    expect(one).toEqual(other)
    expect(Array.from(strata).filter((stratum) => !drawn.has(stratum))).toEqual([])
    expect(drawn).toContain('none none')
  })

  test('gives another sheet for another seed', async () => {
    const [one, other] = [
      await run('archive', 'sample', ARCHIVE, '--size', '9'),
      await run('archive', 'sample', ARCHIVE, '--size', '9', '--seed', '2'),
    ]

    expect(rowsIn(one.out)).toHaveLength(9)
    expect(one.out).not.toBe(other.out)
    expect(one.said).toMatch(/\d+ of \d+ strata have no row/)
  })

  test('is not exported over an article, and that is told before anything is read', async () => {
    const clips = join(root, 'clips')
    const text = 'headline,body\r\nPier shut,"“We shall mend the pier,” Ana Petrov said."\r\n'
    mkdirSync(clips)
    writeFileSync(join(clips, 'articles.csv'), text)
    const { code, said } = await run('archive', 'export', ARCHIVE, clips)

    expect([code, said.split(': ').at(-1)]).toEqual([2, expect.stringMatching(/is no table that was exported/)])
    expect([readFileSync(join(clips, 'articles.csv'), 'utf8'), readdirSync(clips)]).toEqual([text, ['articles.csv']])
  })
})

const clip = (outlet: string, word: string): string =>
  `---\noutlet: ${outlet}\n---\n“=HYPERLINK we shall ${word} the old pier before the winter ice comes in,” said Ana Petrov on Monday.\n`

describe.skipIf(!HAS_DUCKDB)('words that are a formula', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-formula-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('are text in every table', async () => {
    mkdirSync(join(folder, 'clips'))
    writeFileSync(join(folder, 'clips/a.txt'), clip('=1+1', 'mend'))
    writeFileSync(join(folder, 'clips/b.txt'), clip('@SUM(A1)', 'close'))
    await run('archive', 'add', join(folder, 'a.archive'), join(folder, 'clips'), '--jobs', '1')
    await run('archive', 'export', join(folder, 'a.archive'), join(folder, 'tables'))
    const { out } = await run('archive', 'sample', join(folder, 'a.archive'))
    const texts = [out, ...readdirSync(join(folder, 'tables')).map((name) => readFileSync(join(folder, 'tables', name), 'utf8'))]
    const cells = texts.flatMap(rowsIn).flatMap((row) => Object.values(row))

    expect(existsSync(join(folder, 'tables/quotations.csv'))).toBe(true)
    expect(cells).toContain("'=1+1")
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true)
    expect(cells.filter((cell) => /^[=+@\-\t\r]/.test(cell))).toEqual([])
  })
})

test.skipIf(!HAS_DUCKDB)('a speech of any length is one row of a Parquet file, also in a folder that is a link to another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-long-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'linked'), 'junction')
  const rows = [
    [1, 'short'],
    [2, 'We shall mend the pier. '.repeat(800_000)],
    [3, undefined],
  ] as const
  const table = { name: 'speeches', columns: { number: 'whole', content: 'text' }, rows: () => rows } as const
  await writeTableFiles(join(folder, 'linked'), [table], 'parquet', () => {})
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const read = await connection.runAndReadAll(`SELECT number, length(content) FROM '${join(folder, 'real/speeches.parquet')}'`)

  expect(read.getRowsJson()).toEqual([
    ['1', '5'],
    ['2', String(24 * 800_000 - 1)],
    ['3', null],
  ])
  connection.closeSync()
  instance.closeSync()
})
