import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { sheetOf } from '../../src/cli/sheet-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-sheet-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'id;note\nk-1;Grüße – “on tape”\n'
const io: Io = {
  write: () => Promise.resolve(),
  warn: () => {},
  readInput: () => Promise.resolve(Buffer.from(TEXT)),
  isWatched: false,
  env: {},
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16 the other way round', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
  ['the code page of Western Europe', Buffer.from(TEXT.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1')],
])('a spreadsheet saved in %s is read', async (_, bytes) => {
  const file = join(folder, 'check.csv')
  writeFileSync(file, bytes)

  expect((await sheetOf(file, io)).replace(/^\ufeff/, '')).toBe(TEXT)
})

test('a dash is standard input', async () => {
  expect(await sheetOf('-', io)).toBe(TEXT)
})

test('what is not there is told in one line', async () => {
  await expect(sheetOf(join(folder, 'gone.csv'), io)).rejects.toThrow(/gone\.csv cannot be read: no such file or folder$/)
  await expect(sheetOf(folder, io)).rejects.toThrow(/cannot be read: a folder, not a file$/)
})
