import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Given } from '../../src/cli/flags.ts'
import { tick } from '../../src/cli/commands/tick.ts'
import { UsageError } from '../../src/index.ts'
import { wordFile } from '../tools/word-file.ts'

const WORDS = ['We sail at dawn', 'The lock stays shut until June', 'Nobody has painted the gates']

let folder = ''
let draft = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-tick-'))
  draft = write('draft.txt', WORDS)
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, words: readonly string[]): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, words.map((each) => `“${each},” said Ines Toller.\n`).join('\n'))
  return path
}

const fileOf = (path: string): string => `${path}.variorum.json`

/** What the command says, on standard output and beside it. */
async function told(
  path: string,
  ...given: readonly [...which: string[], more: Partial<Given>]
): Promise<{ readonly out: string; readonly warnings: string }> {
  const more = given.at(-1)
  const which = given.slice(0, -1).map(String)
  let [out, warnings] = ['', '']
  const io = {
    write: async (text: string) => void (out += text),
    warn: (text: string) => void (warnings += text),
    readInput: async () => new Uint8Array(),
    isWatched: false,
    env: { SOURCE_DATE_EPOCH: '1749000000', COLUMNS: '200' },
  }
  await tick({ ...(typeof more === 'object' && more), paths: [path, ...which] }, io)
  return { out, warnings }
}

/** The checklist of a draft as a spreadsheet saves it, all of it ticked. */
function sheetOf(name: string, of: string, words: readonly string[]): string {
  const path = join(folder, name)
  const rows = words.map((each, i) => `k-0000000${i};x;${each},;Ines Toller;${of}`)
  writeFileSync(path, `id;done;quotation;speaker;draft\n${rows.join('\n')}\n`)
  return path
}

describe('a checklist that is taken in', () => {
  test('is refused where it is that of another draft, and nothing is written', async () => {
    const from = sheetOf('semi.csv', 's1/draft.docx', ['The mayor never asked us', 'We were told in May'])

    await expect(told(draft, { checklist: from })).rejects.toThrow(
      new UsageError(`${from} is the checklist of s1/draft.docx: it has no quotation of ${draft}`),
    )
    expect(existsSync(fileOf(draft))).toBe(false)
  })

  test('is refused where another draft has the same name in another folder', async () => {
    const from = sheetOf('semi.csv', 's1/draft.txt', ['The mayor never asked us'])

    await expect(told(draft, { checklist: from })).rejects.toThrow(/is the checklist of s1\/draft\.txt: /)
  })

  test('holds for a new version of the draft under another name', async () => {
    await told(draft, '1-2', { note: 'on tape' })
    const next = write('draft-v2.txt', ['Nobody ever paints', WORDS[1] ?? ''])
    const { out } = await told(next, { checklist: fileOf(draft) })

    expect(out).toContain('2 [x] “The lock stays shut until June,” Ines Toller · ticked 4 Jun 2025: on tape\n')
    expect(out).toContain('not in the draft: “We sail at dawn,” Ines Toller · ticked 4 Jun 2025: on tape\n')
  })

  test('with nothing new in it leaves no file', async () => {
    const from = sheetOf('empty.csv', 'draft.txt', [])

    expect((await told(draft, { checklist: from })).out).toBe(`nothing new in ${from}\n0 of 3 ticked\n`)
    expect(existsSync(fileOf(draft))).toBe(false)
  })
})

test('taking away a tick that was never there leaves no file', async () => {
  expect((await told(draft, '2', { undo: true })).out).toContain('\n0 of 3 ticked\n')
  expect(existsSync(fileOf(draft))).toBe(false)
})

test('what --prune throws away is listed', async () => {
  await told(draft, '1', { note: 'on tape' })
  await told(draft, '3', {})
  write('draft.txt', ['All of it is new here', WORDS[2] ?? ''])
  const { out } = await told(draft, { prune: true })

  expect(out).toBe(`dropped: “We sail at dawn,” Ines Toller · ticked 4 Jun 2025: on tape\n${fileOf(draft)}: 1 of 2 ticked\n`)
  expect(readFileSync(fileOf(draft), 'utf8')).not.toContain('at dawn')
  expect((await told(draft, { prune: true })).out).toBe(`no ticks out of date\n${fileOf(draft)}: 1 of 2 ticked\n`)
})

test('so is a tick whose words were changed, once what stands there now is ticked', async () => {
  await told(draft, '2', { note: 'on tape' })
  write('draft.txt', ['The lock stays shut until July'])
  const { out } = await told(draft, '1', {})

  expect(out).toContain('dropped: “The lock stays shut until June,” Ines Toller · ticked 4 Jun 2025: on tape\n')
})

test('what check has said of the file is not said again', async () => {
  const path = join(folder, 'draft.docx')
  writeFileSync(path, wordFile([{ pieces: ['“We ', { deleted: 'never' }, { inserted: 'always' }, ' stay,” said Ona Bray.'] }, 'The end.']))

  expect(await told(path, '1', {})).toMatchObject({ out: expect.stringContaining('1 of 1 ticked'), warnings: '' })
})
