import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Edits, editsOf } from '../../src/cli/edits.ts'

let folder = ''
let edits: Edits | undefined
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-edits-')))
  writeFileSync(at('aurora.txt'), 'old')
})
afterEach(async () => {
  await edits?.close()
  rmSync(folder, { recursive: true })
})

const at = (name: string): string => join(folder, name)

async function watching(names: readonly string[], stopped: Promise<void> = new Promise(() => {})): Promise<void> {
  edits = await editsOf(names.map(at), [at('report.html')], stopped)
}

async function next(): Promise<string[] | undefined> {
  return (await edits?.next())?.map(({ path, what }) => `${relative(folder, path)} ${what}`)
}

/** Moves an article away and puts another one in its place. */
function replace(name: string, text: string): void {
  writeFileSync(at('~WRD1.tmp'), text)
  renameSync(at(name), at('~WRL2.tmp'))
  renameSync(at('~WRD1.tmp'), at(name))
  rmSync(at('~WRL2.tmp'))
}

test.each([
  ['changes', 'writes it', () => writeFileSync(at('aurora.txt'), 'new'), 'changed'],
  ['changes', 'moves it away and puts another one in its place', () => replace('aurora.txt', 'new'), 'changed'],
  ['is gone', 'takes it away', () => rmSync(at('aurora.txt')), 'gone'],
])('an article %s where an editor %s', async (_, __, edit, what) => {
  await watching(['aurora.txt'])
  edit()
  expect(await next()).toEqual([`aurora.txt ${what}`])
})

test.each([
  ['written', (text: string) => writeFileSync(at('aurora.txt'), text)],
  ['replaced', (text: string) => replace('aurora.txt', text)],
])('an article that is %s again as soon as an edit was told is told of again, every time', async (_, edit) => {
  await watching(['aurora.txt'])
  for (const text of ['one', 'two', 'six', 'ten']) {
    edit(text)
    expect(await next()).toEqual(['aurora.txt changed'])
  }
})

test('an article is told of though no event comes: it is a link, and what it leads to lies elsewhere', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'variorum-elsewhere-'))
  writeFileSync(join(elsewhere, 'tidings.txt'), 'old')
  symlinkSync(join(elsewhere, 'tidings.txt'), at('tidings.txt'))
  await watching(['tidings.txt'])
  const told = next()
  writeFileSync(join(elsewhere, 'tidings.txt'), 'new')
  expect(await told).toEqual(['tidings.txt changed'])
  rmSync(elsewhere, { recursive: true })
})

test('a folder that comes later is watched, but for reports and for what editors keep beside an article', async () => {
  await watching(['.', 'clips'])
  mkdirSync(at('clips/spring'), { recursive: true })
  for (const name of ['report.html', '.aurora.txt.swp', 'clips/~$harbour.docx', 'clips/spring/harbour.txt']) writeFileSync(at(name), 'new')
  expect(await next()).toEqual(['clips/spring/harbour.txt new'])
  writeFileSync(at('clips/spring/harbour.txt'), 'newer')
  expect(await next()).toEqual(['clips/spring/harbour.txt changed'])
})

test('nothing is told when the watch is over', async () => {
  await watching(['aurora.txt'], Promise.resolve())
  writeFileSync(at('aurora.txt'), 'new')
  expect(await next()).toBeUndefined()
})
