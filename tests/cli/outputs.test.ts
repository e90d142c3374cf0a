import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plannedOutputs, writeOutputs } from '../../src/cli/outputs.ts'
import { renderReport } from '../../src/report/index.ts'
import { newsOf, RINK } from '../report/news.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const REPORT = newsOf([RINK])
const written = (...given: readonly string[]) => writeOutputs(plannedOutputs(given), REPORT, { paths: [] }, { kind: 'explain' })
const at = (name: string): string => join(folder, name)

test.each([
  ['report.json', 'json'],
  ['report.jsonl', 'jsonl'],
  ['report.html', 'html'],
  ['report.md', 'markdown'],
  ['a.b.csv', 'csv'],
  ['report.sarif', 'sarif'],
  ['report.sarif.json', 'sarif'],
  ['report.junit.xml', 'junit'],
  ['REPORT.TEI.XML', 'tei'],
  ['gl-code-quality-report.json', 'gitlab'],
  ['report.txt', 'table'],
  ['junit=report.xml', 'junit'],
  ['apparatus=report.txt', 'apparatus'],
  ['csv=table.csv', 'csv'],
])('-o %s is written as %s', (given, format) => {
  expect(plannedOutputs([given])).toEqual([{ format, file: given.replace(/^[a-z]+=/, '') }])
})

test.each([
  [['report.xml'], /junit or tei\? Name it ….junit.xml or ….tei.xml, or write junit=report.xml or tei=report.xml$/],
  [['report.xyz'], /no format is known for this name; write FORMAT=report.xyz, FORMAT one of table, /],
  [['tabel=report.txt'], /no such format; did you mean table\?$/],
  [['report.json', 'json=./report.json'], /report.json would be written twice/],
  [['a/../report.json', 'sarif=report.json'], /report.json would be written twice/],
  [['csv=tables/', 'tables/articles.csv'], /tables\/articles.csv would be written twice/],
  [['html=pages/'], /pages\/ is a folder; name a file in it for html$/],
  [['tables/'], /tables\/ is a folder; csv=tables\/ writes tables into it$/],
  [['csv='], /^--output csv=: no file is named after csv=$/],
  [['markdown='], /no file is named after markdown=$/],
  [['tabel='], /no format is known for this name/],
])('-o %s is refused before any work is done', (given, complaint) => {
  expect(() => plannedOutputs(given)).toThrow(complaint)
})

test('a folder that is there takes tables, and no other report', () => {
  expect(plannedOutputs([`csv=${folder}`])).toEqual([{ format: 'csv', file: folder, isFolder: true }])
  expect(() => plannedOutputs([folder])).toThrow('is a folder')
  expect(() => plannedOutputs([`json=${folder}`])).toThrow('name a file in it for json')
})

test('tables go into a folder where the name has no ending, unless that is a file', () => {
  writeFileSync(at('table'), '')

  expect(plannedOutputs([`csv=${at('tables')}`])).toEqual([{ format: 'csv', file: at('tables'), isFolder: true }])
  expect(plannedOutputs([`csv=${at('table')}`])).toEqual([{ format: 'csv', file: at('table') }])
})

test('folders that are missing are made', async () => {
  await written(at('a/b/report.md'), `csv=${at('a/tables/')}`)

  expect(readFileSync(at('a/b/report.md'), 'utf8')).toBe(await renderReport(REPORT, 'markdown', { next: { kind: 'explain' } }))
  expect(readdirSync(at('a/tables')).toSorted()).toEqual([
    'articles.csv',
    'clusters.csv',
    'compared.csv',
    'discrepancies.csv',
    'printings.csv',
    'readings.csv',
    'sides.csv',
  ])
})

test('nothing else in the folder is touched, and nothing stays behind', async () => {
  mkdirSync(at('tables'))
  writeFileSync(at('tables/notes.txt'), 'mine')
  writeFileSync(at('tables/articles.csv'), 'of yesterday')
  await written(`csv=${at('tables')}`)

  expect(readFileSync(at('tables/notes.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(at('tables/articles.csv'), 'utf8')).toMatch(/^\ufeffarticle,path,/)
  expect(readdirSync(at('tables'))).toHaveLength(8)
})

test('where a table cannot be written, those of the run before stay', async () => {
  mkdirSync(at('tables'))
  writeFileSync(at('tables/articles.csv'), 'of yesterday')
  mkdirSync(at(`tables/.sides.csv.${process.pid}`))

  await expect(written(`csv=${at('tables')}`)).rejects.toThrow(/tables cannot be written: a folder, not a file/)
  expect(readFileSync(at('tables/articles.csv'), 'utf8')).toBe('of yesterday')
  expect(existsSync(at('tables/readings.csv'))).toBe(false)
})

test('what cannot be written is named, with the reason', async () => {
  writeFileSync(at('file'), '')

  await expect(written(at('file/report.json'))).rejects.toThrow(/report.json cannot be written: /)
})
