import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leftOut } from '../../src/cli/left-out.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-left-out-'))
  mkdirSync(join(folder, 'may', 'old.txt'), { recursive: true })
  for (const name of ['may/a.txt', 'may/b.txt', 'may/notes.csv', 'may/page.html', 'june.txt']) writeFileSync(join(folder, name), 'x')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each<[string, readonly string[], string | undefined]>([
  ['one story of two', ['may/a.txt'], 'may/b.txt'],
  ['both stories', ['may/a.txt', 'may/b.txt'], undefined],
  ['both, one of them by another way', ['may/../may/a.txt', 'may/b.txt'], undefined],
  ['the only page', ['may/page.html'], undefined],
  ['the whole folder', ['may'], undefined],
  ['a story in a folder that is named, too', ['may/a.txt', 'may'], undefined],
  ['a story beside a folder that is not it', ['june.txt', 'may'], undefined],
  ['a pattern', ['may/*.txt'], undefined],
  ['no such story', ['may/c.txt'], undefined],
  ['standard input', ['-'], undefined],
])('%s', (_, paths, missed) => {
  expect(leftOut(paths.map((path) => (path === '-' ? path : `${folder}/${path}`)))).toBe(missed && join(folder, missed))
})
