import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Progress, readArticles, UsageError } from '../../src/index.ts'
import { page, STORY } from '../ingest/reading.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-articles-'))
  mkdirSync(join(folder, 'late'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array = 'The harbour board met on Tuesday.\n'): void =>
  writeFileSync(join(folder, name), content)

test('the first article is there before the last is looked for', async () => {
  put('a.txt')
  put('late/b.txt')
  const kinds: string[] = []
  for await (const { kind } of readArticles([folder], { jobs: 1 })) {
    kinds.push(kind)
    rmSync(join(folder, 'late'), { recursive: true, force: true })
  }

  expect(kinds).toEqual(['article', 'skipped'])
})

test('progress counts files, and the articles in them', async () => {
  put('a.txt')
  put('b.zip', zipSync(Object.fromEntries([1, 2, 3].map((i) => [`${i}.html`, strToU8(page(`${STORY}<p>Number ${i}.</p>`))]))))
  put('c.txt')
  const told: Progress[] = []
  for await (const _ of readArticles([folder], { jobs: 1, onProgress: (progress) => told.push(progress) }));

  expect(told.map(({ done, of, articles }) => [done, of, articles])).toEqual([
    [1, 3, 1],
    [1, 3, 2],
    [1, 3, 3],
    [1, 3, 4],
    [3, 3, 5],
  ])
})

test('what is larger than was asked for is skipped with the reason', async () => {
  put('a.txt', 'The harbour board met on Tuesday.\n'.repeat(100))
  const found: unknown[] = []
  for await (const document of readArticles([folder], { limits: { bytes: 1000, time: 60_000 } })) found.push(document)

  expect(found).toMatchObject([{ kind: 'skipped', reason: 'larger than 1000 bytes (--max-file-size)' }])
})

test('settings that there are not are refused', async () => {
  await expect(readArticles([folder], { jobs: 0 }).next()).rejects.toThrow(UsageError)
})
