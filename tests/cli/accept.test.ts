import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accept } from '../../src/cli/commands/accept.ts'
import type { Given } from '../../src/cli/flags.ts'
import { type BaselineEntry, baselineOf, gate, readBaseline, UsageError, writeBaseline } from '../../src/index.ts'
import { newsOf, RINK } from '../report/news.ts'

const REPORT = newsOf([RINK])
const ENTRIES = baselineOf(REPORT)
const [FIRST, SECOND] = ENTRIES
let folder = ''
let file = ''
let told = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-accept-'))
  file = join(folder, 'b.json')
  told = ''
  writeFileSync(join(folder, 'report.json'), JSON.stringify(REPORT))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Accepts on 1 May 2026, and gives what the file then has. */
async function accepted(given: Partial<Given>): Promise<readonly BaselineEntry[]> {
  const io = {
    write: async (text: string) => {
      told += text
    },
    warn: () => {},
    readInput: async () => new Uint8Array(),
    isWatched: false,
    env: { SOURCE_DATE_EPOCH: String(Date.parse('2026-05-01') / 1000), VARIORUM_AUTHOR: 'Desk' },
  }
  expect(await accept({ paths: [], baseline: file, report: join(folder, 'report.json'), reason: 'asked', ...given }, io)).toBe(0)
  return readBaseline(file)
}

test('several are accepted at once, each told on a line, and the others stay as they were', async () => {
  await writeBaseline(file, ENTRIES)
  const entries = await accepted({ paths: [FIRST!.id, SECOND!.id, FIRST!.id], until: '2026-12-31' })

  expect(entries.filter((entry) => entry.accepted)).toEqual(
    [FIRST!, SECOND!].map((entry) => ({
      ...entry,
      accepted: true,
      reason: 'asked',
      author: 'Desk',
      since: '2026-05-01',
      until: '2026-12-31',
    })),
  )
  expect(entries).toHaveLength(ENTRIES.length)
  expect(told.trimEnd().split('\n')).toEqual(
    [FIRST!, SECOND!].map(({ id, kind }) => `${file}: ${id} (${kind}) accepted until 2026-12-31: asked`),
  )
})

test('what is accepted again under the id that growth gave it takes the place of the older entry, and keeps its day', async () => {
  await writeBaseline(file, [
    { ...FIRST!, id: 'd-00000000', accepted: true, reason: 'once', author: 'Ada Brunt', since: '2025-01-01', until: '2025-12-31' },
  ])
  const entries = await accepted({ paths: [FIRST!.id] })

  expect(entries).toEqual([{ ...FIRST, accepted: true, reason: 'asked', author: 'Desk', since: '2025-01-01' }])
  expect(gate(REPORT, entries, '2026-05-01').baseline).toEqual({ absent: [] })
})

test('where one of several is not there, none is accepted', async () => {
  await writeBaseline(file, ENTRIES)
  const before = readFileSync(file, 'utf8')

  await expect(accepted({ paths: [FIRST!.id, 'd-nothing'] })).rejects.toThrow(UsageError)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('a reason is one line, and gives no orders; of nothing but such there is none', async () => {
  const [entry] = await accepted({ paths: [FIRST!.id], reason: ' on\n\u001b[31mtape\u202e ' })

  expect(entry?.reason).toBe('on tape')
  await expect(accepted({ paths: [FIRST!.id], reason: '\u0000 \n' })).rejects.toThrow(/say why it may stand/)
})

test('what is slight can be accepted, too', async () => {
  const [slight] = baselineOf(REPORT, { least: 'info' }).filter(({ severity }) => severity === 'info')

  expect((await accepted({ paths: [slight!.id] })).map(({ id }) => id)).toEqual([slight!.id])
})
