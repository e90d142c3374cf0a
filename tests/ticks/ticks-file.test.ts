import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UsageError } from '../../src/options.ts'
import { readTicks, ticksFile, writeTicks } from '../../src/ticks/ticks-file.ts'
import { savedOf } from './draft.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-ticks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const draft = join(folder, 'story.docx')
const { ticks } = savedOf({ content: 'The ferry sails', speaker: 'Ines Toller', ticked: true, note: 'on tape', since: '2026-11-21' })
const good = { schemaVersion: 1, draft: 'story.docx', ticks }

test('ticks lie beside the draft under its name, a line a field', async () => {
  await writeTicks({ draft, ticks })

  expect(ticksFile(draft)).toBe(`${draft}.variorum.json`)
  expect(readFileSync(ticksFile(draft), 'utf8')).toBe(`${JSON.stringify(good, undefined, 2)}\n`)
  expect(readdirSync(folder)).toEqual([basename(ticksFile(draft))])
  expect(await readTicks(draft)).toEqual({ draft, ticks })
})

test('a draft without a file beside it has none', async () => {
  expect(await readTicks(join(folder, 'other.docx'))).toBeUndefined()
  expect(await readTicks(join(ticksFile(draft), 'inside-a-file.docx'))).toBeUndefined()
})

const [tick] = ticks

test.each<[string, unknown, RegExp]>([
  ['what is no JSON', '{"schemaVersion":', /is not JSON; mend it, or move it away and tick anew$/],
  ['a merge conflict', '<<<<<<< ours\n{}', /is not JSON; mend it, or move it away and tick anew$/],
  [
    'a later version',
    { ...good, schemaVersion: 2 },
    /holds no ticks of variorum: schemaVersion: must be 1; mend it, or move it away and tick anew$/,
  ],
  ['something else', { entries: [] }, /holds no ticks of variorum: schemaVersion: /],
  ['ticks that are no list', { ...good, ticks: {} }, /: ticks: /],
  ['an id of something else', { ...good, ticks: [{ ...tick, id: 'd-91c2f0a7' }] }, /: ticks\[0\]\.id: is no id of a quotation/],
  ['a tick that is no tick', { ...good, ticks: [tick, { ...tick, ticked: 'yes' }] }, /: ticks\[1\]\.ticked: /],
  ['a day that is none', { ...good, ticks: [{ ...tick, since: 'yesterday' }] }, /: ticks\[0\]\.since: is no day/],
])('a file with %s is named in one line, and left as it is', async (_, content, complaint) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  writeFileSync(ticksFile(draft), text)
  const failure = await readTicks(draft).catch((error: unknown) => error)

  expect(failure).toBeInstanceOf(UsageError)
  expect(failure).toHaveProperty('message', expect.stringMatching(complaint))
  expect(failure).toHaveProperty('message', expect.not.stringContaining('\n'))
  expect(readFileSync(ticksFile(draft), 'utf8')).toBe(text)
})

test('what a later version or a hand adds is no fault', async () => {
  writeFileSync(ticksFile(draft), `\ufeff${JSON.stringify({ ...good, by: 'desk', ticks: [{ ...tick, color: 'red' }] })}`)
  expect(await readTicks(draft)).toEqual({ draft, ticks })
})

test('what cannot be written is told, and nothing is left behind', async () => {
  const nowhere = join(folder, 'gone', 'story.docx')
  await expect(writeTicks({ draft: nowhere, ticks })).rejects.toThrow(/story\.docx\.variorum\.json cannot be written: no such file/)
})
