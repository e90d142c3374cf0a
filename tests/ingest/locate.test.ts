import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ingested, locateAll, survey } from '../../src/ingest/index.ts'
import { wordFile } from '../tools/word-file.ts'
import { readAll } from './reading.ts'

const NEITHER = 'neither a file nor a folder'

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-ingest-')))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, content = 'The harbour board met on Tuesday.\n'): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Every document on a line: what became of it, and where it was. */
const seen = (documents: readonly Ingested[]): string[] =>
  documents.map((document) => {
    const path = document.kind === 'article' ? document.article.path : document.path
    return `${document.kind} ${path.replace(`${folder}/`, '')}${document.kind === 'skipped' ? `: ${document.reason}` : ''}`
  })

test('a folder gives its articles in the order of their paths, and passes over what is none', async () => {
  for (const name of [
    'b.txt',
    'a.md',
    'deep/er/c.html',
    'gold.json',
    'photo.jpg',
    'notes.csv',
    '.hidden.txt',
    '.git/d.txt',
    'node_modules/e/f.txt',
  ]) {
    put(name, name.endsWith('.html') ? '<p>The harbour board met on Tuesday.</p>' : undefined)
  }
  expect(seen(await readAll([folder]))).toEqual([
    'article a.md',
    'article b.txt',
    'article deep/er/c.html',
    'passed-over gold.json',
    'passed-over notes.csv',
    'passed-over photo.jpg',
  ])
})

test('Word files and captions are articles; what Word keeps beside an open file, and other documents of offices, are none', async () => {
  writeFileSync(put('draft.docx'), wordFile(['The harbour board met on Tuesday.']))
  writeFileSync(put('sheet.xlsx'), zipSync({ '[Content_Types].xml': new Uint8Array(), 'xl/workbook.xml': new Uint8Array() }))
  put('tape.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWe stay.')
  put('tape.srt', '1\n00:00:01,000 --> 00:00:02,000\nWe stay.')
  put('broken.docx', 'PK\u0003\u0004')
  put('~$draft.docx', 'Ada Lind')
  expect(seen(await readAll([folder]))).toEqual([
    'skipped broken.docx: no known article format (ZIP)',
    'article draft.docx',
    'passed-over sheet.xlsx',
    'article tape.srt',
    'article tape.vtt',
  ])
})

test('the order of the paths, and naming a file twice, changes nothing', async () => {
  const [one, two] = [put('x/one.txt'), put('x/two.txt')]
  const forwards = await readAll([one, join(folder, 'x'), two, one])
  const backwards = await readAll([two, one, `${join(folder, 'x')}/`])
  expect(seen(forwards)).toEqual(['article x/one.txt', 'article x/two.txt'])
  expect(backwards).toEqual(forwards)
})

test('a file that was named and is no article is skipped with the reason, where a walk passes over it', async () => {
  const path = put('gold.json', '{"clusters": []}')
  expect(seen(await readAll([folder]))).toEqual(['passed-over gold.json'])
  expect(seen(await readAll([folder, path]))).toEqual([expect.stringContaining('skipped gold.json: no known article format (JSON')])
})

test('symbolic links may lead in circles, twice to one file, and nowhere', async () => {
  put('real/a.txt')
  symlinkSync(folder, join(folder, 'real/up'))
  symlinkSync(join(folder, 'real/a.txt'), join(folder, 'z.txt'))
  symlinkSync(join(folder, 'gone'), join(folder, 'lost.txt'))
  symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'))
  expect(seen(await readAll([folder]))).toEqual([
    'skipped lost.txt: no such file or folder',
    'article real/a.txt',
    'skipped self.txt: a symbolic link that leads in a circle',
  ])
})

test('links that lead nowhere are told of even where their names tell nothing: articles may be meant', async () => {
  put('a.txt')
  symlinkSync(join(folder, 'archive'), join(folder, 'archive'))
  symlinkSync(join(folder, 'moved away'), join(folder, '2019'))
  expect(seen(await readAll([folder]))).toEqual([
    'skipped 2019: no such file or folder',
    'article a.txt',
    'skipped archive: a symbolic link that leads in a circle',
  ])
  expect(await survey(await locateAll([{ sources: [folder, join(folder, 'archive')] }]), 1e6)).toMatchObject({ files: 3, bytes: 34 })
})

test.skipIf(process.platform === 'win32')('nobody waits for a pipe, and no socket or device is read, whatever it is called', async () => {
  put('a.txt')
  for (const name of ['pipe.txt', 'pipe']) execFileSync('mkfifo', [join(folder, name)])
  symlinkSync(join(folder, 'pipe'), join(folder, 'piped.html'))
  symlinkSync('/dev/zero', join(folder, 'zero.md'))
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(join(folder, 'desk.txt'), resolve))
  try {
    const found = seen(await readAll([folder]))
    expect(found).toEqual([
      'article a.txt',
      ...['desk.txt', 'pipe', 'pipe.txt', 'piped.html', 'zero.md'].map((name) => `skipped ${name}: ${NEITHER}`),
    ])
    expect(seen(await readAll([`${folder}/*.html`]))).toEqual([`skipped piped.html: ${NEITHER}`])
    expect(seen(await readAll([join(folder, 'pipe')]))).toEqual([`skipped pipe: ${NEITHER}`])
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
})

test('a line break or an order to the terminal in a name is part of the name', async () => {
  put('two\nlines.txt')
  put('red \u001b[31m.txt')
  expect(seen(await readAll([folder]))).toEqual(['article red \u001b[31m.txt', 'article two\nlines.txt'])
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be looked into is skipped, once', async () => {
  put('closed/a.txt')
  chmodSync(join(folder, 'closed'), 0)
  expect(seen(await readAll([folder]))).toEqual(['skipped closed: no permission to read it'])
  chmodSync(join(folder, 'closed'), 0o700)
})

test('globs find files, a glob that finds none says so, and a name that only looks like a glob is a file', async () => {
  put('2019/a.txt')
  put('2020/b.txt')
  put('what [sic].txt')
  expect(seen(await readAll([`${folder}/20*/*.txt`]))).toEqual(['article 2019/a.txt', 'article 2020/b.txt'])
  expect(seen(await readAll([`${folder}/1*.txt`]))).toEqual(['skipped 1*.txt: no file matches'])
  expect(seen(await readAll([join(folder, 'what [sic].txt')]))).toEqual(['article what [sic].txt'])
})

test('what is missing is skipped, and the rest is read', async () => {
  const there = put('a.txt')
  expect(seen(await readAll([join(folder, 'b.txt'), there, join(folder, 'c.txt/d')]))).toEqual([
    'article a.txt',
    'skipped b.txt: no such file or folder',
    'skipped c.txt/d: no such file or folder',
  ])
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is skipped', async () => {
  const path = put('secret.txt')
  chmodSync(path, 0)
  expect(seen(await readAll([folder]))).toEqual(['skipped secret.txt: no permission to read it'])
})

test('what a config says of a glob wins over what the file says, and that over the defaults', async () => {
  put('post/a.txt', '---\noutlet: The Post\nauthor: Ada Lind\n---\nThe harbour board met on Tuesday.\n')
  put('wire/b.txt')
  const options = {
    defaults: { outlet: 'The Herald', language: 'et' },
    metadata: [
      { files: '*/b.txt', metadata: { outlet: 'Nobody: the wire is deeper' } },
      { files: '**/post/**', metadata: { outlet: 'The Brackwater Post' } },
      { files: 'b.txt', metadata: { role: 'source' as const } },
    ],
  }
  const articles = (await readAll([folder], options)).flatMap((document) => (document.kind === 'article' ? [document.article] : []))
  expect(articles.map(({ outlet, label, author, language, role }) => [outlet, label, author, language, role])).toEqual([
    ['The Brackwater Post', 'The Brackwater Post', 'Ada Lind', 'et', 'report'],
    ['The Herald', 'The Herald', undefined, 'et', 'source'],
  ])
})
