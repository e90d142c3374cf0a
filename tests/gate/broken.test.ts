import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBaseline, writeBaseline } from '../../src/gate/baseline.ts'
import { gate } from '../../src/gate/index.ts'
import type { BaselineEntry } from '../../src/model.ts'
import { UsageError } from '../../src/options.ts'
import { renderReport } from '../../src/report/index.ts'
import { newsOf, RINK } from '../report/news.ts'
import { reportOf } from '../report-of.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

let folder = ''
let path = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-broken-'))
  path = join(folder, 'variorum-baseline.json')
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const ENTRY: BaselineEntry = {
  id: 'd-0a1b2c3d',
  kind: 'negation-flip',
  severity: 'critical',
  family: 'wording',
  readings: ['', 'not'],
  context: { before: 'the old quay will', after: 'sink before noon' },
}
const file = (...entries: readonly unknown[]) => JSON.stringify({ schemaVersion: 1, tool: 'variorum', entries })
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

async function complaintOn(text: string | Uint8Array): Promise<string> {
  await writeFile(path, text)
  const error: unknown = await readBaseline(path).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UsageError)
  return error instanceof Error ? error.message : ''
}

describe('a baseline that is broken is refused in one line', () => {
  test.each<[string, string | Uint8Array]>([
    ['nothing in it', ''],
    ['a NUL', `\u0000${file(ENTRY)}`],
    ['a NUL among the entries', file(ENTRY).replace('[', '[\u0000')],
    ['bytes that are no text', Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256)],
    ['text of two bytes a letter', Buffer.from(file(ENTRY), 'utf16le')],
    ['brackets without end', '['.repeat(100_000)],
    ['a hundred thousand brackets', nested(100_000)],
    ['brackets for an entry', file(7).replace('7', nested(5000))],
    ['half of it', file(ENTRY).slice(0, 80)],
    ['one after the other', file(ENTRY).repeat(2)],
    ['a list', `[${file(ENTRY)}]`],
    ['a number', '1'],
    ['null', 'null'],
    ['a text', '"entries"'],
    ['entries by name', '{"schemaVersion":1,"tool":"variorum","entries":{"0":{}}}'],
    ['null for an entry', file(null)],
    ['a list for an entry', file([])],
    ['entries of a prototype', '{"schemaVersion":1,"tool":"variorum","__proto__":{"entries":[]}}'],
    ['an entry of a prototype', `{"schemaVersion":1,"tool":"variorum","entries":[{"__proto__":${JSON.stringify(ENTRY)}}]}`],
    ['a later version', JSON.stringify({ schemaVersion: 2, tool: 'variorum', entries: [] })],
    ['a page that says what the server thinks', '<!doctype html><title>502</title>'],
  ])('%s', async (_, text) => {
    const message = await complaintOn(text)
    expect(message).toMatch(
      /variorum-baseline\.json (?:is not (?:JSON|a baseline of variorum: \S.*)|was written by a later version of variorum .*)$/,
    )
    expect(message.length).toBeLessThan(400)
  })

  test.each(['id', 'kind', 'severity', 'family', 'readings', 'context', 'reason', 'author', 'since', 'until', 'accepted', 'withdrawn'])(
    'an entry whose %s is something else',
    async (name) => {
      for (const value of [7, null, {}, ['x'], name === 'accepted' ? 'yes' : true])
        expect(await complaintOn(file(ENTRY, { ...ENTRY, id: 'd-2', [name]: value }))).toMatch(new RegExp(`entries\\[1\\]\\.${name}`))
    },
  )

  test.each(['soon', '2027', '2027-13-01', '2027-1-1', '2027-01-32', '01.02.2027', ''])('a term that is no day: %s', async (until) => {
    expect(await complaintOn(file({ ...ENTRY, until }))).toMatch(/entries\[0\]\.until: must be a day such as 2027-01-31$/)
  })

  test('whatever is cut out of one or put into it, there is an answer in one line', async () => {
    const whole = file(ENTRY, { ...ENTRY, id: 'd-2', accepted: true, reason: 'say “so”', until: '2027-01-31' })
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(12), fc.constantFrom('', '"', '{', '}', ',', '\n', '<<<<<<< a\n', '\u0000', 'null'))
    await fc.assert(
      fc.asyncProperty(cut, async ([at, length, put]) => {
        await writeFile(path, whole.slice(0, at) + put + whole.slice(at + length))
        const outcome = await readBaseline(path).catch((error: unknown) => error)
        if (Array.isArray(outcome)) return
        expect(outcome).toBeInstanceOf(UsageError)
        expect(String(outcome)).not.toContain('\n')
      }),
    )
  })
})

test('a line of fifty megabytes is refused, or read, and nothing comes to a halt', async () => {
  const long = 'x'.repeat(50_000_000)

  expect(await complaintOn(long)).toMatch(/is not JSON$/)
  await writeFile(path, file({ ...ENTRY, reason: long }))
  expect((await readBaseline(path))[0]?.reason).toHaveLength(long.length)
})

const words = (of: string) => Array.from({ length: 200_000 }, (_, i) => `${of}${i}`).join(' ')

test('entries of a million words are compared without weighing every word against every other', async () => {
  const vast: BaselineEntry = { ...ENTRY, readings: [words('a'), words('b')], context: { before: words('c'), after: words('d') } }
  const spent = cpuSeconds()
  const gated = gate(newsOf([RINK]), [vast, { ...vast, id: 'd-2', context: ENTRY.context }])

  expect(gated.baseline.absent).toHaveLength(2)
  expect(spent()).toBeLessThan(15)
})

test('what no entry has is not kept, however deep', async () => {
  await writeFile(path, file({ ...ENTRY, more: 7, context: { ...ENTRY.context, more: 7 } }).replaceAll('7', nested(100_000)))
  const entries = await readBaseline(path)

  expect(entries).toEqual([ENTRY])
  await writeBaseline(path, entries)
  expect(await readBaseline(path)).toEqual([ENTRY])
})

test('names of a prototype are names', async () => {
  const entries = ['__proto__', 'constructor', 'toString'].map((id) => ({ ...ENTRY, id, kind: id, readings: [id, id] as const }))
  await writeBaseline(path, entries)

  expect(gate(reportOf([]), await readBaseline(path)).baseline.absent.map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'toString'])
})

const HOSTILE = 'see \u001b[31mred\u001b[0m \u202egnirts\u2066 \u0000 ::set-output x\n]]> =cmd() <script>alert(1)</script>\u{e0041}'

test('a reason that is hostile stays on its line, every sign of it to be seen', async () => {
  await writeBaseline(path, [{ ...ENTRY, accepted: true, reason: HOSTILE, author: HOSTILE }])
  const text = await readFile(path, 'utf8')

  expect(text.split('\n')).toHaveLength(8)
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  expect(await readBaseline(path)).toMatchObject([{ reason: HOSTILE, author: HOSTILE }])
})

test('nor does it reach a terminal from the report', async () => {
  const gone = gate(reportOf([]), [{ ...ENTRY, accepted: true, reason: HOSTILE, author: HOSTILE }])

  expect(await renderReport(gone, 'table')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

test.each([
  ['a list', '[]', 'is not a baseline of variorum: it must be an object, not a list'],
  ['a text', '"x"', 'is not a baseline of variorum: it must be an object, not text'],
  ['nothing that variorum writes', '{}', 'is not a baseline of variorum: schemaVersion: must be 1'],
  [
    'no list of entries',
    '{"schemaVersion":1,"tool":"variorum","entries":{}}',
    'is not a baseline of variorum: entries: must be a list, not an object',
  ],
  ['an entry without its kind', file({ ...ENTRY, kind: undefined }), 'is not a baseline of variorum: entries[0].kind: is missing'],
  [
    'what a later version wrote',
    file(ENTRY).replace('1', '2'),
    'was written by a later version of variorum (its format is 2, this version reads 1)',
  ],
  [
    'a report of a later version',
    '{"schemaVersion":99,"findings":[]}',
    'was written by a later version of variorum (its format is 99, this version reads 1)',
  ],
])('%s is refused in words that everybody understands', async (_, text, said) => {
  expect(await complaintOn(text)).toContain(`${path} ${said}`)
  expect(await complaintOn(text)).not.toMatch(/invalid|expected|received|undefined/i)
})
