import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ingested, locateAll, read } from '../../src/ingest/index.ts'
import { chunksOfFile, headOfFile, wholeFile } from '../../src/ingest/file-bytes.ts'
import { clip, joined } from './packing.ts'
import { readAll } from './reading.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'odd-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const limits = { bytes: 1_000_000, time: 60_000 }
const isElsewhere = process.platform !== 'linux'

/** What becomes of a file, given what happens to it after it was found. */
async function afterFinding(path: string, happens: () => void): Promise<string[]> {
  const all = await locateAll([{ sources: [path] }])
  happens()
  const lines: string[] = []
  for (const found of all) for await (const one of read(found, { defaults: {}, metadata: [], limits })) lines.push(told(one))
  return lines
}

const told = (one: Ingested): string => {
  const path = (one.kind === 'article' ? one.article.path : one.path).replace(`${folder}/`, '')
  return one.kind === 'skipped' ? `${path}: ${one.reason}` : `${one.kind} ${path}`
}

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a file that is gone when it is read is one line', async () => {
  const path = put('a.txt', clip(1))

  expect(await afterFinding(path, () => unlinkSync(path))).toEqual(['a.txt: no such file or folder'])
})

test('a file that is a folder when it is read is one line', async () => {
  const path = put('a.txt', clip(1))
  const turn = (): void => {
    unlinkSync(path)
    mkdirSync(path)
  }

  expect(await afterFinding(path, turn)).toEqual(['a.txt: a folder, not a file'])
})

test.skipIf(isElsewhere)('a file that is a pipe when it is read keeps nobody waiting', async () => {
  const path = put('a.txt', clip(1))
  const turn = (): void => {
    unlinkSync(path)
    execFileSync('mkfifo', [path])
  }

  expect(await afterFinding(path, turn)).toEqual(['a.txt: neither a file nor a folder'])
})

test('a file that has become empty is empty', async () => {
  const path = put('a.txt', clip(1))

  expect(await afterFinding(path, () => truncateSync(path))).toEqual(['a.txt: empty'])
})

test('a file that shrinks while it is read is read as far as it goes', async () => {
  const path = put('a.txt', 'x'.repeat(300_000))
  const chunks = chunksOfFile(path)
  const first = await chunks.next()
  truncateSync(path, 100_000)

  expect((first.value?.length ?? 0) + (await joined(chunks)).length).toBe(100_000)
})

test('a file that grows while it is read comes to an end', async () => {
  const path = put('a.txt', 'x'.repeat(300_000))
  const chunks = chunksOfFile(path)
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    appendFileSync(path, 'y'.repeat(100_000))
  }

  expect(length).toBe(300_000)
})

test('a file that is larger than is read is one line, and nothing of it is read', async () => {
  const path = put('a.html', '')
  truncateSync(path, 1024 ** 3)

  expect(await readAll([path])).toEqual([{ kind: 'skipped', path, reason: expect.stringMatching(/^larger than 256 MB/) }])
  expect(wholeFile(path, limits)).toMatch(/^larger than/)
})

test.skipIf(isElsewhere)('files of the system that say that they are empty are read, and not beyond what is read of any', () => {
  const head = headOfFile('/proc/self/status')
  const whole = wholeFile('/proc/self/status', limits)

  expect(typeof head === 'object' && [head.isWhole, head.size]).toEqual([false, 0])
  expect(Buffer.from(typeof whole === 'string' ? '' : whole).toString()).toMatch(/^Name:/)
  expect(wholeFile('/proc/self/maps', { bytes: 100, time: 1 })).toMatch(/^larger than 100 bytes/)
})

test.skipIf(isElsewhere)('devices and pipes are one line, named, found, and at the end of a link', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  symlinkSync('/dev/zero', join(folder, 'zero.html'))
  symlinkSync('loop.html', join(folder, 'loop.html'))

  expect((await readAll(['/dev/zero'])).map(told)).toEqual(['/dev/zero: neither a file nor a folder'])
  expect((await readAll([join(folder, 'pipe.txt')])).map(told)).toEqual(['pipe.txt: neither a file nor a folder'])
  expect((await readAll([folder])).map(told)).toEqual([
    'loop.html: a symbolic link that leads in a circle',
    'pipe.txt: neither a file nor a folder',
    'zero.html: neither a file nor a folder',
  ])
})

test('a folder called a.html is a folder', async () => {
  mkdirSync(join(folder, 'a.html'))
  put('a.html/b.txt', clip(1))

  expect((await readAll([join(folder, 'a.html')])).map(told)).toEqual(['article a.html/b.txt'])
})

test('folders linked to one another are walked once', async () => {
  mkdirSync(join(folder, 'a'))
  put('a/clip.txt', clip(1))
  symlinkSync('..', join(folder, 'a', 'up'))
  symlinkSync('a', join(folder, 'b'))

  expect((await readAll([folder])).map(told)).toEqual(['article a/clip.txt'])
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file that nobody may read is one line', async () => {
  const path = put('a.txt', clip(1))
  chmodSync(path, 0)

  expect((await readAll([path])).map(told)).toEqual(['a.txt: no permission to read it'])
})

test('a file that was put in the place of another while it is read is not mixed with it', async () => {
  const path = put('a.txt', 'x'.repeat(200_000))
  const chunks = chunksOfFile(path)
  const first = await chunks.next()
  renameSync(put('b.txt', 'y'.repeat(200_000)), path)

  expect(Buffer.concat([first.value ?? new Uint8Array(), await joined(chunks)]).toString()).toBe('x'.repeat(200_000))
})

test.skipIf(isElsewhere)('what is never read on is never opened', async () => {
  const before = openSync(put('a.txt', clip(1)), 'r')
  closeSync(before)
  chunksOfFile(join(folder, 'a.txt'))
  const after = openSync(join(folder, 'a.txt'), 'r')
  closeSync(after)

  expect(after).toBe(before)
})
