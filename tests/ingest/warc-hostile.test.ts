import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf } from '../../src/ingest/chunks.ts'
import { warcRecords } from '../../src/ingest/containers/warc-records.ts'
import { type Answer, bytesOf, outcomes, recordOf, warcOf } from './packing.ts'
import { page, STORY } from './reading.ts'

const answer = (number: number): Answer => ({
  url: `https://brackwater.example/${number}`,
  content: page(STORY.replace('nine', `${number}`)),
})
const CUT = 'cut off before its end'
const MENDED = 'its length is not the one that is told: it ends where the next one begins'

/** A web archive of three pages, of which the second one's length is changed. */
async function lying(change: (length: number) => string, numbers: readonly number[] = [1, 2, 3]): Promise<Uint8Array> {
  const records = await Promise.all(numbers.map(async (number) => Buffer.from(await recordOf(answer(number)))))
  return Buffer.concat(
    records.map((record, i) =>
      i === 1
        ? Buffer.from(
            record
              .toString('latin1')
              .replace(/^Content-Length: (\d+)/m, (_, length: string) => `Content-Length: ${change(Number(length))}`),
            'latin1',
          )
        : record,
    ),
  )
}

test.each([
  ['much too long', (length: number) => `${length * 3}`],
  ['a little too long', (length: number) => `${length + 9}`],
  ['too long by a head', (length: number) => `${length + 30}`],
  ['longer than the file', () => '999999999'],
  ['longer than any file', () => '999999999999999'],
  ['much too short', (length: number) => `${length >> 1}`],
  ['a little too short', (length: number) => `${length - 9}`],
  ['nothing', () => '0'],
])('where a record says that it is %s the others are read all the same', async (_, change) => {
  const lines = await outcomes('crawl.warc', await lying(change))

  expect(lines.filter((line) => !line.startsWith('crawl.warc#2'))).toEqual(['crawl.warc#1', 'crawl.warc#3'])
  expect(lines).toContainEqual(expect.stringMatching(/^crawl\.warc#2/))
})

test('a record that is too long or too short is read up to where the next one begins, and it is said', async () => {
  for (const change of [(length: number) => `${length + 30}`, (length: number) => `${length - 300}`])
    expect((await outcomes('crawl.warc', await lying(change)))[1]).toBe(`crawl.warc#2 (${MENDED})`)
})

test.each(['', '-7', 'many', '1e3', '99999999999999999999'])(
  'a record whose length is %j is told, and the next one read',
  async (length) => {
    expect(await outcomes('crawl.warc', await lying(() => length))).toEqual([
      'crawl.warc#1',
      'crawl.warc#2: it does not say how long it is',
      'crawl.warc: something that is no record follows record 2',
      'crawl.warc#3',
    ])
  },
)

test('of an archive that was cut off the pages before the cut are read, and one line says so', async () => {
  const warc = await warcOf([1, 2, 3].map(answer))

  expect(await outcomes('crawl.warc', warc.subarray(0, -400))).toEqual(['crawl.warc#1', 'crawl.warc#2', `crawl.warc#3: ${CUT}`])
  expect(await outcomes('crawl.warc.gz', gzipSync(warc).subarray(0, -60))).toEqual([
    'crawl.warc.gz#1',
    'crawl.warc.gz#2',
    `crawl.warc.gz: ${CUT}; what is sound is read`,
  ])
})

test('of an archive of packed records one that is damaged is left out, and the others are read', async () => {
  const records = await Promise.all([1, 2, 3, 4].map(async (number) => recordOf(answer(number), true)))
  const damaged = Buffer.concat(records)
  const at = (records[0]?.length ?? 0) + ((records[1]?.length ?? 0) >> 1)
  damaged.fill(0xff, at, at + 40)
  const lines = await outcomes('crawl.warc.gz', damaged)

  expect(lines.filter((line) => !line.startsWith('crawl.warc.gz#2'))).toEqual([
    'crawl.warc.gz#1',
    'crawl.warc.gz#3',
    'crawl.warc.gz#4',
    'crawl.warc.gz: damaged in one place; what is sound is read',
  ])
})

test('what stands behind a record and is none may be the rest of it, and it is said', async () => {
  const [one, two] = [await recordOf(answer(1)), await recordOf(answer(2))]

  expect(await outcomes('crawl.warc', Buffer.concat([one, bytesOf('\r\nlost on the quay\r\n'), two]))).toEqual([
    `crawl.warc#1 (${MENDED})`,
    'crawl.warc#2',
  ])
})

test('an answer that is none is told', async () => {
  const warc = Buffer.from(
    Buffer.from(await warcOf([answer(1)]))
      .toString('latin1')
      .replace('HTTP/1.1 200', 'GOPHER-- 200'),
    'latin1',
  )

  expect(await outcomes('crawl.warc', warc)).toEqual(['crawl.warc#1: no answer of a server in it'])
})

test('a page whose packing is damaged is told, and the next one read', async () => {
  const packed = gzipSync(page(STORY))
  packed.fill(0xff, 12, 60)
  const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }

  expect(await outcomes('crawl.warc', await warcOf([{ ...answer(1), content: packed, headers }, answer(2)]))).toEqual([
    expect.stringMatching(/^crawl\.warc#1: damaged|^crawl\.warc#1 \(damaged/),
    'crawl.warc#2',
  ])
})

test('an archive that ends within the sign of a record is cut off', async () => {
  const one = await recordOf(answer(1))

  expect(await outcomes('crawl.warc', Buffer.concat([one, bytesOf('WAR')]))).toEqual(['crawl.warc#1', `crawl.warc#2: ${CUT}, or damaged`])
})

test('what is mended is the record without the lines behind it, and no sign within a line begins another', async () => {
  const content = 'They wrote WARC/1.0\r\nA record, she said.'
  const record = Buffer.from(await recordOf({ url: 'https://brackwater.example/2', type: 'resource', content }))
  const long = Buffer.from(record.toString('latin1').replace(/^(Content-Length: \d+)/m, '$10'), 'latin1')
  const all = []
  for await (const one of warcRecords(chunksOf(Buffer.concat([long, await recordOf(answer(3))])))) all.push(one)

  expect(all.map((one) => one.kind === 'record' && one.content instanceof Uint8Array && Buffer.from(one.content).toString())[0]).toBe(
    content,
  )
  expect(all).toHaveLength(2)
})

test('heads are read whole wherever they are cut in pieces', async () => {
  for (let pad = 0; pad < 12; pad += 1) {
    const record = Buffer.from(await recordOf(answer(1))).toString('latin1')
    const head = record.indexOf('\r\n\r\n')
    const padded = `${record.slice(0, head)}\r\nX-Pad: ${'x'.repeat(4096 - head - 16 + pad)}${record.slice(head)}`
    expect(await outcomes('crawl.warc', Buffer.from(padded, 'latin1'))).toEqual(['crawl.warc#1'])
  }
})

test('heads without an end, and records that all lie, end soon', async () => {
  const heads = bytesOf('WARC/1.0\r\nWARC-Type: response\r\n'.repeat(100_000))
  const liars = bytesOf('WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 99999999\r\n\r\nx\r\n\r\n'.repeat(100_000))

  expect((await outcomes('crawl.warc', heads)).length).toBeLessThan(100)
  expect((await outcomes('crawl.warc', liars)).at(-1)).toMatch(
    /^crawl\.warc: damaged \(its records are all of other lengths than they say\)/,
  )
}, 60_000)

test('whatever lengths the records tell, nothing is thrown, and the first page is read', async () => {
  const length = fc.oneof(
    fc.nat(9_000).map(String),
    fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[\r\n$]/g, '')),
    fc.bigInt(0n, 2n ** 70n).map(String),
  )
  await fc.assert(
    fc.asyncProperty(length, fc.nat(1500), async (told, cut) => {
      const warc = await lying(() => told)
      const lines = await outcomes('crawl.warc', warc.subarray(0, warc.length - cut))
      expect(lines[0]).toBe('crawl.warc#1')
    }),
    { numRuns: 100 },
  )
}, 60_000)
