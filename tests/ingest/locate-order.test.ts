import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ingested, locate, survey } from '../../src/ingest/index.ts'
import { readAll } from './reading.ts'

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-order-')))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(name: string, content = 'The harbour board met on Tuesday.\n'): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

/** Every document on a line: what became of it, and where it was. */
const seen = (documents: readonly Ingested[]): string[] =>
  documents.map((document) => {
    const path = document.kind === 'article' ? document.article.path : document.path
    return `${document.kind} ${path.replace(`${folder}/`, '')}${document.kind === 'skipped' ? `: ${document.reason}` : ''}`
  })

test('the order is that of the whole paths, however folders and files are named', async () => {
  const names = [
    'a.txt',
    'a/b.txt',
    'a/b/c.txt',
    'a-b/c.txt',
    'a0/c.txt',
    'a b.txt',
    'B/ä.txt',
    'b/ä.txt',
    'b/\u{1f5de}.txt',
    'b/\uffe6.txt',
  ]
  for (const name of names) put(name)
  const found = seen(await readAll([folder])).map((line) => line.replace('article ', ''))

  expect(found).toEqual(names.toSorted())
})

test('of a file reached by its own path and by a link the first path counts, whichever that is', async () => {
  for (const name of ['b/own.txt', 'c/other.txt', '.kept/hidden.txt', 'd/e/deep.txt']) put(name)
  mkdirSync(join(folder, 'a'))
  symlinkSync(join(folder, 'b/own.txt'), join(folder, 'a/link.txt'))
  symlinkSync(join(folder, 'b/own.txt'), join(folder, 'b/z.txt'))
  symlinkSync(join(folder, 'c/other.txt'), join(folder, 'c/z.txt'))
  symlinkSync(join(folder, '.kept/hidden.txt'), join(folder, 'c/twice.txt'))
  symlinkSync(join(folder, '.kept/hidden.txt'), join(folder, 'c/u.txt'))
  symlinkSync(join(folder, 'd/e'), join(folder, 'a/folder'))

  expect(seen(await readAll([folder]))).toEqual([
    'article a/folder/deep.txt',
    'article a/link.txt',
    'article c/other.txt',
    'article c/twice.txt',
  ])
})

test('several sources that overlap give each file once, in the order of the paths; the path that was named counts', async () => {
  for (const name of ['a/1.txt', 'a/2.txt', 'b/3.txt', 'b/c/4.txt']) put(name)
  symlinkSync(join(folder, 'b/c/4.txt'), join(folder, 'a/4.txt'))
  const sources = [join(folder, 'b'), folder, `${folder}/*/3.txt`, join(folder, 'b/c/4.txt'), join(folder, 'none'), join(folder, 'none')]
  const expected = ['article a/1.txt', 'article a/2.txt', 'article b/3.txt', 'article b/c/4.txt', 'skipped none: no such file or folder']

  expect(seen(await readAll(sources))).toEqual(expected)
  expect(seen(await readAll(sources.toReversed()))).toEqual(expected)
})

test('files are found as they are asked for: the first before the last folder is looked into', async () => {
  put('a/1.txt')
  put('b/2.txt')
  const found = locate([folder])
  const { value: first } = await found.next()
  rmSync(join(folder, 'b'), { recursive: true })
  const { value: second } = await found.next()

  expect([first, second]).toMatchObject([
    { kind: 'located', path: join(folder, 'a/1.txt') },
    { kind: 'skipped', path: join(folder, 'b'), reason: 'no such file or folder' },
  ])
})

test('how much there is is counted before anything is read', async () => {
  put('a.txt', 'four')
  put('b.txt', 'four')
  const expected = { files: 2, holdMany: false, areDrafts: false }

  expect(await survey(locate([folder]), 100)).toEqual({ ...expected, bytes: 8 })
  expect(await survey(locate([folder]), 1)).toEqual({ ...expected, bytes: 4 })
  put('c.warc.gz')
  expect(await survey(locate([folder]), 0)).toEqual({ ...expected, files: 3, bytes: 0, holdMany: true })
})
