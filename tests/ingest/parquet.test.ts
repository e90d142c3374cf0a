import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAll } from './reading.ts'
import { mapped, TEXT } from './records.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'))
const news = path.join(folder, 'news.parquet')
const labels = path.join(folder, 'it’s [labels].parquet')

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const text = TEXT.replaceAll("'", "''")
  await connection.run(
    `COPY (SELECT '${text}' || i AS text, {main: 'Ferry ' || i, short: NULL} AS headline, DATE '2024-05-14' + i::INT AS published, 'Osel Post' AS publication,
       ['Ona Bray', 'Ida Dell'] AS authors, 1::DOUBLE / 0 AS score, {body: {words: 'Two words ' || i}} AS payload FROM range(3) numbers(i)) TO '${news}' (FORMAT parquet)`,
  )
  await connection.run(`COPY (SELECT 'good' AS label, 7 AS id) TO '${labels.replaceAll("'", "''")}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What is left in the folder for what is only for a while. */
const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('variorum-'))

test('a Parquet file has an article in every row, which has no line', async () => {
  const all = await readAll([news])
  expect(all).toMatchObject(
    [0, 1, 2].map((i) => ({
      kind: 'article',
      article: {
        path: `${news}#${i + 1}`,
        title: `Ferry ${i}`,
        date: `2024-05-1${4 + i}`,
        outlet: 'Osel Post',
        author: 'Ona Bray, Ida Dell',
        text: `${TEXT}${i}`,
        origin: { anchors: [] },
      },
    })),
  )
})

test('a map leads into its structures', async () => {
  const all = await readAll([news], mapped({ text: 'payload.body.words' }))
  expect(all.map((one) => (one.kind === 'article' ? one.article.text : one))).toEqual(['Two words 0', 'Two words 1', 'Two words 2'])
})

test('a Parquet file that is packed is read too, and nothing of it stays on the disk', async () => {
  const before = leftovers()
  const all = await readAll([
    { name: 'news.parquet.gz', bytes: gzipSync(readFileSync(news)) },
    { name: 'at-hand.parquet', bytes: readFileSync(news) },
  ])
  expect(all.map((one) => (one.kind === 'article' ? one.article.title : one))).toEqual([
    'Ferry 0',
    'Ferry 1',
    'Ferry 2',
    'Ferry 0',
    'Ferry 1',
    'Ferry 2',
  ])
  expect(leftovers()).toEqual(before)
})

test('a table of labels is passed over in a folder and told where it is named, whatever it is called', async () => {
  expect((await readAll([folder])).map(({ kind }) => kind)).toEqual(['passed-over', 'article', 'article', 'article'])
  expect(await readAll([labels])).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('it has label, id') }])
})

test('a damaged Parquet file is told in one line, wherever it is cut or changed', async () => {
  const sound = readFileSync(news)
  const at = (share: number): number => Math.floor(sound.length * share)
  const damaged = [
    ...[0.1, 0.5, 0.9, 0.999].map((share) => sound.subarray(0, at(share))),
    ...Array.from({ length: 60 }, (_, i) => {
      const bytes = Buffer.from(sound)
      for (let k = 0; k < 4; k += 1) bytes[at((i + k / 4) / 60)] = (i * 37 + k * 101) % 256
      return bytes
    }),
  ]
  for (const [i, bytes] of damaged.entries()) {
    const file = path.join(folder, 'damaged')
    writeFileSync(file, bytes)
    const reasons = (await readAll([file])).flatMap((one) => (one.kind === 'skipped' ? [one.reason] : []))
    expect(reasons.length, `damage ${i}`).toBeLessThanOrEqual(3)
    for (const reason of reasons) expect(reason).not.toMatch(/could not be read|\n/)
  }
})
