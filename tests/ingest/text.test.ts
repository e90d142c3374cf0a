import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleOf, readOne, reasonFor } from './reading.ts'

test('a plain text stays as it is printed, line ends between paragraphs and all', async () => {
  const printed = '  “Nobody asked us,” said the mayor.\r\n\r\n\r\nThe end  \n'
  const article = await articleOf('mayor.txt', printed)
  expect(article.text).toBe(printed)
  expect(article.origin).toEqual({ kind: 'plain', offset: 0, line: 1 })
  expect(article).toMatchObject({ path: 'mayor.txt', label: 'mayor', role: 'report', parts: [] })
  expect(article.outlet).toBeUndefined()
})

test('front matter is taken off, and every offset still leads to its place in the file', async () => {
  const file =
    '---\r\noutlet: The Brackwater Post\r\ndate: 28 October 2019\r\nauthor: [Ada Lind, Otto Berg]\r\nlanguage: en-GB\r\nrole: source\r\n---\r\n\r\nThe mayor left.\r\n'
  const article = await articleOf('mayor.md', `\ufeff${file}`)
  expect(article).toMatchObject({
    outlet: 'The Brackwater Post',
    date: '2019-10-28',
    author: 'Ada Lind, Otto Berg',
    language: 'en',
    role: 'source',
  })
  expect(article.text).toBe('\r\nThe mayor left.\r\n')
  const origin = article.origin
  if (origin.kind !== 'plain') throw new Error('a plain text has a plain origin')
  expect(file.slice(origin.offset)).toBe(article.text)
  expect(file.slice(0, origin.offset).split('\n').length).toBe(origin.line)
})

test.each([
  ['a role that is none', 'role: sauce', 'front matter, line 2: role must be report, source or transcript'],
  ['a date that is none', 'outlet: The Post\ndate: yesterday', 'front matter, line 3: date must be a date such as 2019-10-28'],
  ['a day that is in no calendar', 'date: 2019-02-30', 'front matter, line 2: date must be a date such as 2019-10-28'],
  ['a language by its name', 'language: British English', 'front matter, line 2: language must be a code such as en'],
  [
    'a bracket that nothing closes',
    'outlet: The Post\ntitle: [Mayor: I quit',
    'front matter, line 4: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['a value that is no line', 'outlet:\n  name: The Post', 'front matter, line 2: outlet must be plain text'],
  ['brackets without end', `outlet: ${'['.repeat(20_000)}`, 'front matter, line 2: nested too deep'],
])('front matter with %s is not guessed at', async (_, lines, reason) => {
  expect(await reasonFor('a.txt', `---\n${lines}\n---\nThe mayor left.\n`)).toBe(reason)
})

test.each([
  ['prose between two rules', '---\nThe mayor left: “nobody asked us”, she said.\n---\nThe end.\n'],
  ['a rule that nothing closes', '---\noutlet: The Post\nThe mayor left.\n'],
  ['a rule further down', 'The mayor left.\n---\noutlet: The Post\n---\n'],
])('%s is no front matter', async (_, file) => {
  const article = await articleOf('a.md', file)
  expect(article.text).toBe(file)
  expect(article.outlet).toBeUndefined()
})

test('fields that mean nothing here, and names every object has, are left alone', async () => {
  const article = await articleOf('a.md', '---\nlayout: story\nconstructor: x\ntoString: y\ntitle: 1984\nurl:\n---\nThe mayor left.\n')
  expect(article.title).toBe('1984')
  expect(article.url).toBeUndefined()
  expect(Object.keys(article).toSorted()).toEqual(['id', 'label', 'origin', 'parts', 'path', 'role', 'text', 'title'])
})

test.each([
  ['one letter too many', 'outlett: The Post', 'front matter, line 2: no field outlett; did you mean outlet?'],
  ['two letters exchanged', 'role: source\nlangauge: en', 'front matter, line 3: no field langauge; did you mean language?'],
  ['a capital letter', 'Date: 2019-10-28', 'front matter, line 2: no field Date; did you mean date?'],
  ['a plural', 'authors: [Ada Lind, Otto Berg]', 'front matter, line 2: no field authors; did you mean author?'],
])('a field with %s is read past with a warning', async (_, lines, warning) => {
  const document = await readOne('a.txt', `---\n${lines}\n---\nThe mayor left.\n`)
  expect(document).toMatchObject({ kind: 'article', article: { text: 'The mayor left.\n' }, warnings: [warning] })
})

test('what other programs keep in front matter is nobody’s mistake', async () => {
  const lines =
    'layout: story\ntags: [quay]\nslug: pier\nsite: Post\npath: a.txt\ntime: 9:00\nsubtitle: More\ntype: news\nlang: en\nname: x'
  expect(await readOne('a.txt', `---\n${lines}\n---\nThe mayor left.\n`)).toMatchObject({ kind: 'article', warnings: [] })
})

test.each([
  ['---\noutlet: The Post\nThe mayor left.\n', true],
  ['---\r\nlayout: story\r\nrole: source', true],
  ['---\nThe mayor left: “nobody asked us”, she said.\n', false],
  ['---\nThe mayor left.\ndate: 2019-10-28\n', false],
  ['outlet: The Post\nThe mayor left.\n', false],
])('front matter that nothing closes is text, with a warning: %j', async (file, isWarned) => {
  const warnings = isWarned ? ['front matter, line 1: no line --- closes it: it is read as text'] : []
  expect(await readOne('a.txt', file)).toMatchObject({ kind: 'article', article: { text: file }, warnings })
})

const latin1 = Buffer.from('Die Bürger hörten nichts, sagte sie; später gingen alle nach Hause.', 'latin1')

test.each<[string, string | Uint8Array, RegExp]>([
  ['an empty file', '', /^empty$/],
  ['white space', ' \n\t\r\n\u00a0', /^only white space$/],
  ['front matter and nothing else', '---\noutlet: The Post\n---\n', /^nothing after the front matter$/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), /^no known article format \(PNG\)$/],
  ['a binary file', Uint8Array.of(0x41, 0, 0x42), /^not text \(it has NUL bytes\)$/],
  ['text in an old encoding', latin1, /^not UTF-8 \(looks like [\w-]+\); save it as UTF-8$/],
])('%s is skipped with the reason', async (_, content, reason) => {
  expect(await reasonFor('a.txt', content)).toMatch(reason)
})

test('UTF-16 is read by its byte-order mark', async () => {
  const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from('“Nein”, sagte sie.', 'utf16le')])
  expect((await articleOf('a.txt', little)).text).toBe('“Nein”, sagte sie.')
})

test('an article from standard input needs no extension', async () => {
  expect((await articleOf('stdin', 'The mayor left.')).text).toBe('The mayor left.')
})

test('whatever bytes come in, an article or a reason comes out', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(`---\nrole: ${text}\n---\n${text}`)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'), async (content, name) => {
      const document = await readOne(name, content)
      expect(document.kind === 'article' ? document.article.text.trim() : document.kind === 'skipped' && document.reason).toBeTruthy()
    }),
  )
})
