import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBaseline, readKnown, writeBaseline } from '../../src/gate/baseline.ts'
import { baselineOf } from '../../src/gate/index.ts'
import { UsageError } from '../../src/options.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-'))
  path = join(folder, 'variorum-baseline.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const REPORT = reportOf([
  judged({ A: 'we feel so let down', B: 'we feel - let down', C: 'we felt so let down' }, [{ at: 'so' }, { at: 'felt' }]),
])
const ENTRIES = baselineOf(REPORT)

test('a baseline read back says what was written, whatever the order', async () => {
  await writeBaseline(path, ENTRIES.toReversed())

  expect(await readBaseline(path)).toEqual(ENTRIES)
  expect(await readdir(folder)).toEqual(['variorum-baseline.json'])
})

test('a baseline is written for people and merges, an entry a line', async () => {
  await writeBaseline(path, ENTRIES.slice(0, 1))
  const text = await readFile(path, 'utf8')

  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"tool": "variorum",\n {2}"entries": \[\n {4}\{ "id": "d-[^\n]* \}\n {2}\]\n\}\n$/)
})

test('an entry taken out by hand, at the end or before it, leaves the others', async () => {
  await writeBaseline(path, ENTRIES)
  const lines = (await readFile(path, 'utf8')).split('\n')
  for (const [at, left] of [[4, ENTRIES[1]] as const, [5, ENTRIES[0]] as const]) {
    await writeFile(path, lines.toSpliced(at, 1).join('\r\n'))
    expect(await readBaseline(path)).toEqual([left])
  }
})

test('the saved report of another run is a baseline too', async () => {
  await writeFile(path, `\ufeff${JSON.stringify(REPORT)}`)

  expect(await readKnown(path)).toEqual({ kind: 'report', entries: ENTRIES })
})

test('of a saved report what is slight is known, too: it was there, however it is judged later', async () => {
  const slight = reportOf([judged({ A: 'we feel so let down', B: 'we feel - let down' }, [{ at: 'so', severity: 'info' }])])
  await writeFile(path, JSON.stringify(slight))

  expect(baselineOf(slight)).toEqual([])
  expect(await readBaseline(path)).toHaveLength(1)
})

test.each([
  ['', /variorum-baseline\.json is not JSON$/],
  ['{"schemaVersion": 1', /variorum-baseline\.json is not JSON$/],
  ['<<<<<<< ours\n{}', /holds a merge conflict, line 1: keep both sides, and take the markers out$/],
  [
    '{\n  "schemaVersion": 1,\n  "entries": [\n    { "id": "d-1" },\n    { "id": "d-2", "reason": "say "so"" }\n  ]\n}\n',
    /is not JSON: line 5$/,
  ],
  ['[]', /is not a baseline of variorum: /],
  ['null', /is not a baseline of variorum: /],
  [
    '{"schemaVersion":2,"tool":"variorum","entries":[]}',
    /was written by a later version of variorum \(its format is 2, this version reads 1\)/,
  ],
  ['{"schemaVersion":1,"tool":"another","entries":[]}', /is not a baseline of variorum: tool: /],
  ['{"schemaVersion":1,"tool":"variorum","entries":[{"id":"d-1"}]}', /is not a baseline of variorum: entries\[0\]\.kind: /],
  ['{"schemaVersion":1,"findings":[]}', /is not a report of variorum: tool: /],
])('a broken baseline is named in one line and left as it is: %s', async (text, complaint) => {
  await writeFile(path, text)
  const error: unknown = await readBaseline(path).catch((thrown: unknown) => thrown)

  expect(error).toBeInstanceOf(UsageError)
  expect(String(error)).toMatch(complaint)
  expect(String(error)).not.toContain('\n')
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('a baseline that is not there is named', async () => {
  await expect(readBaseline(path)).rejects.toThrow(/variorum-baseline\.json cannot be read: no such file/)
})

test('nothing is left of a baseline that could not be put in place', async () => {
  await mkdir(path)

  await expect(writeBaseline(path, ENTRIES)).rejects.toThrow(/cannot be written/)
  expect(await readdir(folder)).toEqual(['variorum-baseline.json'])
})

test('a baseline that cannot be written is named', async () => {
  await expect(writeBaseline(join(folder, 'none', 'b.json'), ENTRIES)).rejects.toThrow(/b\.json cannot be written: no such file/)
})
