import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { expect, test } from 'vitest'
import { chunksOf } from '../../src/ingest/chunks.ts'
import { warcRecords } from '../../src/ingest/containers/warc-records.ts'
import { type Answer, bytesOf, clip, outcomes, warcOf } from './packing.ts'
import { articleOf, page, readAll, STORY } from './reading.ts'

const URL = 'https://brackwater.example/ferry'
const story: Answer = { url: URL, content: page(STORY) }

/** The text of the only article in a web archive of one answer. */
async function textOf(answer: Partial<Answer>): Promise<string> {
  return (await articleOf('crawl.warc', await warcOf([{ ...story, ...answer }]))).text
}

test('a page that was crawled is the page, and has its address', async () => {
  const saved = await articleOf('ferry.html', page(STORY))
  const { text, url, path, holder, date } = await articleOf('crawl.warc', await warcOf([story]))

  expect(text).toBe(saved.text)
  expect([url, path, holder]).toEqual([URL, 'crawl.warc#1', { kind: 'archive', path: 'crawl.warc' }])
  expect(date).toBeUndefined()
})

test('what the page says of itself weighs more than where it was found', async () => {
  const canonical = page(STORY, '<link rel="canonical" href="https://brackwater.example/2021/ferry">')

  expect((await articleOf('crawl.warc', await warcOf([{ url: `${URL}?ref=home`, content: canonical }]))).url).toBe(
    'https://brackwater.example/2021/ferry',
  )
})

/** Texts, addresses and numbers of what is in a web archive. */
const texts = async (name: string, bytes: Uint8Array): Promise<unknown[]> =>
  (await readAll([{ name, bytes }])).map(
    (one) => one.kind === 'article' && [one.article.text, one.article.url, one.article.path.replace(/^.*#/, '#')],
  )

test('records packed one by one, packed together, and not packed at all are the same articles', async () => {
  const answers = Array.from({ length: 5 }, (_, i) => ({ url: `${URL}/${i}`, content: page(STORY.replace('nine', `${i}`)) }))
  const [plain, single] = [await warcOf(answers), await warcOf(answers, true)]

  const expected = await texts('a.warc', plain)
  expect(expected).toHaveLength(5)
  expect(await texts('a.warc.gz', single)).toEqual(expected)
  expect(await texts('a.warc.gz', gzipSync(plain))).toEqual(expected)
})

test('what is no page is passed over, and still counted', async () => {
  const png = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
  const warc = await warcOf([
    { ...story, type: 'request', content: '' },
    { ...story, status: '301 Moved Permanently' },
    { ...story, status: '404 Not Found' },
    { ...story, url: 'https://brackwater.example/robots.txt', content: 'User-agent: *', headers: { 'Content-Type': 'text/plain' } },
    { ...story, url: 'https://brackwater.example/quay.png', content: png, headers: { 'Content-Type': 'image/png' } },
    { ...story, url: 'https://brackwater.example/quay', content: png },
    { ...story, url: 'https://brackwater.example/style', content: 'a {}', headers: { 'Content-Type': 'text/css' } },
    { ...story, url: 'https://brackwater.example/a.js?v=2', content: 'go()', headers: { 'Content-Type': 'text/plain' } },
    { ...story, url: 'https://brackwater.example/beacon', content: '' },
    { ...story, type: 'metadata', content: 'fetchTimeMs: 7' },
    { ...story, type: 'revisit' },
    { ...story, type: 'resource', url: `urn:text:${URL}`, headers: { 'Content-Type': 'text/plain' } },
    story,
  ])

  expect(await outcomes('crawl.warc', warc)).toEqual(['crawl.warc#13'])
  expect((await readAll([{ name: 'crawl.warc', bytes: warc }])).filter(({ kind }) => kind === 'passed-over')).toHaveLength(12)
})

test('what was kept or converted beside answers is read too', async () => {
  const text = { 'Content-Type': 'text/plain' }
  const warc = await warcOf([
    { url: URL, type: 'conversion', content: clip(1), headers: text },
    { url: 'file:///clips/ferry.txt', type: 'resource', content: clip(2), headers: { 'Content-Type': 'application/octet-stream' } },
    { url: URL, type: 'resource', content: page(STORY) },
  ])

  expect(await outcomes('crawl.warc.wet', warc)).toEqual(['crawl.warc.wet#1', 'crawl.warc.wet#2', 'crawl.warc.wet#3'])
})

test('a page crawled twice is two versions', async () => {
  const warc = await warcOf([story, { ...story, content: page(STORY.replace('nine winters', 'ten winters')) }])
  const all = await readAll([{ name: 'crawl.warc', bytes: warc }])

  expect(all.map((one) => one.kind === 'article' && [one.article.url, /\w+ winters/.exec(one.article.text)?.[0]])).toEqual([
    [URL, 'nine winters'],
    [URL, 'ten winters'],
  ])
})

test.each([
  ['gzip', gzipSync(page(STORY))],
  ['x-gzip', gzipSync(page(STORY))],
  ['deflate', deflateSync(page(STORY))],
  ['deflate', deflateRawSync(page(STORY))],
  ['br', brotliCompressSync(page(STORY))],
  ['br, gzip', gzipSync(brotliCompressSync(page(STORY)))],
  ['gzip', bytesOf(page(STORY))],
  ['br', bytesOf(page(STORY))],
  ['deflate', bytesOf(page(STORY))],
  ['zstd', bytesOf(page(STORY))],
  ['identity', bytesOf(page(STORY))],
])('a page sent in %s is the page, whether or not the crawler has unpacked it', async (packing, content) => {
  expect(await textOf({ content, headers: { 'Content-Type': 'text/html', 'Content-Encoding': packing } })).toBe(await textOf({}))
})

test.each([
  ['in chunks', '\r\n', '0\r\n\r\n'],
  ['in chunks that say more', ';name=quay\r\n', '0\r\nTrailer: 7\r\n\r\n'],
  ['in chunks of another line end', '\n', '0\n\n'],
  ['in chunks without a last one', '\r\n', ''],
])('a page sent %s is the page', async (_, behind, last) => {
  const pieces = page(STORY).match(/[^]{1,700}/g) ?? []
  const content =
    pieces.map((piece) => `${bytesOf(piece).length.toString(16)}${behind}${piece}${behind === '\n' ? '\n' : '\r\n'}`).join('') + last
  const headers = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }

  expect(await textOf({ content, headers })).toBe(await textOf({}))
  expect(await textOf({ headers })).toBe(await textOf({}))
})

test('what servers send behind the last chunk is no part of a text', async () => {
  const headers = { 'Content-Type': 'text/plain', 'Transfer-Encoding': 'chunked' }

  expect(await textOf({ content: '5\r\nFerry\r\n0\r\nTrailer: 7\r\n\r\n', headers })).toBe('Ferry')
})

test('a page is read in the letters that the server names', async () => {
  const content = Buffer.concat([bytesOf('<html><p>'), Buffer.from([0xc6, 0xe9, 0xeb, 0xec]), bytesOf('</p>')])

  expect((await textOf({ content, headers: { 'Content-Type': 'text/html; charset=windows-1251' } })).trim()).toBe('Жйлм')
})

test('what the crawler has cut off is read, and it is said', async () => {
  expect(await outcomes('crawl.warc', await warcOf([{ ...story, fields: { 'WARC-Truncated': 'length' } }]))).toEqual([
    'crawl.warc#1 (cut off by the crawler (length))',
  ])
})

/** The address of the only article in a web archive. */
const urls = async (bytes: Uint8Array): Promise<unknown> => (await articleOf('crawl.warc', bytes)).url

test('addresses may stand in brackets, or have spaces in them', async () => {
  const put = async (url: string): Promise<Uint8Array> =>
    Buffer.from(
      Buffer.from(await warcOf([story]))
        .toString('latin1')
        .replace(URL, url),
      'latin1',
    )

  expect(await urls(await put(`<${URL}>`))).toBe(URL)
  expect(await urls(await put('https://brackwater.example/the ferry'))).toBe('https://brackwater.example/the%20ferry')
  expect(await urls(await put('urn:uuid:7'))).toBeUndefined()
})

test('of a sound archive the records are those that the reference reader finds', async () => {
  const bytes = await warcOf([
    story,
    { ...story, type: 'request', content: '' },
    { url: `${URL}/empty`, content: '' },
    { url: `${URL}/lines`, content: '\r\n\r\n\n\n' },
    { url: `${URL}/warc`, content: await warcOf([story]), headers: { 'Content-Type': 'application/warc' } },
    { url: URL, type: 'resource', content: Buffer.from([0, 13, 10, 13, 10, 255]) },
    { url: URL, type: 'metadata', content: 'via: https://brackwater.example/' },
  ])
  const theirs: unknown[] = []
  for await (const record of new WARCParser([bytes], { parseHttp: false }))
    theirs.push([record.warcType, record.warcTargetURI, Buffer.from(await record.readFully(false)).toString('latin1')])
  const ours: unknown[] = []
  for await (const record of warcRecords(chunksOf(bytes)))
    if (record.kind === 'record' && record.content instanceof Uint8Array)
      ours.push([record.fields.get('warc-type'), record.fields.get('warc-target-uri'), Buffer.from(record.content).toString('latin1')])

  expect(ours).toHaveLength(7)
  expect(ours).toEqual(theirs)
})
