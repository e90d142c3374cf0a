import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { clip, outcomes, tarOf, zipOf } from './packing.ts'
import { rawZip } from './raw-zip.ts'
import { readAll } from './reading.ts'

const limits = { bytes: 2_000_000, time: 60_000 }
const bomb = gzipSync(Buffer.alloc(60_000_000))

/** What becomes of a file where no more than 2 MB of a clip are read. */
const read = async (name: string, bytes: Uint8Array): Promise<string[]> =>
  (await readAll([{ name, bytes }], { defaults: {}, metadata: [], limits })).map((one) =>
    one.kind === 'skipped' ? `${one.path}: ${one.reason}` : one.kind,
  )

test('a clip that unpacks to more than is read of one is one line', async () => {
  expect(await read('bomb.txt.gz', bomb)).toEqual([expect.stringMatching(/^bomb\.txt\.gz: larger than 1\.9 MB/)])
  expect(await read('bomb.html.gz', bomb)).toEqual([expect.stringMatching(/^bomb\.html\.gz: larger than 1\.9 MB/)])
  expect(await read('clips.zip', zipOf({ 'bomb.txt': Buffer.alloc(60_000_000), 'a.txt': clip(1) }))).toEqual([
    expect.stringMatching(/^clips\.zip\/bomb\.txt: larger than 1\.9 MB/),
    'article',
  ])
})

test('a clip that is a bomb is one line, though no larger than is read of one', async () => {
  const lines = Buffer.alloc(40_000_000, 'The ferry sails again. ')
  const told = 'unpacks to more than 200 times its size, as a bomb does'

  expect(await outcomes('bomb.txt.gz', gzipSync(lines))).toEqual([`bomb.txt.gz: ${told}`])
  expect(await outcomes('clips.zip', zipOf({ 'bomb.html': lines, 'a.txt': clip(1) }))).toEqual([
    `clips.zip/bomb.html: ${told}`,
    'clips.zip/a.txt',
  ])
})

test('files that lie upon one another end the ZIP', async () => {
  const entries = Array.from({ length: 50 }, (_, i) => ({ name: `${i}.txt`, content: clip(i) }))
  const zip = rawZip(entries.map((entry, i) => (i < 3 ? entry : { ...entry, offset: 0, packed: 900 })))

  expect(await outcomes('clips.zip', zip)).toEqual([
    'clips.zip/0.txt',
    'clips.zip/1.txt',
    'clips.zip/2.txt',
    'clips.zip: its files lie upon one another, as in a bomb; what is sound is read',
  ])
})

const nest = (inner: Uint8Array): Uint8Array => zipOf(Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`${i}.zip`, inner])))

test('a ZIP of ZIPs of ZIPs ends in one line, however deep and however much there would be', async () => {
  const leaf = zipOf({ '0.dll': Buffer.alloc(40_000_000) })
  const lines = await outcomes('42.zip', nest(nest(nest(leaf))))

  expect(lines).toEqual(['42.zip: unpacks to more than 1 GB, out of all proportion to its size: the rest is not read'])
}, 60_000)

test('packs in packs end in one line', async () => {
  let bytes: Uint8Array = Buffer.from(clip(1))
  for (let i = 0; i < 40; i += 1) bytes = gzipSync(bytes)

  expect(await outcomes(`clip.txt${'.gz'.repeat(40)}`, bytes)).toEqual([`clip.txt${'.gz'.repeat(40)}: packed more than 6 times over`])
})

test('of thousands of files that cannot be read a thousand are told, and the rest is counted', async () => {
  const tar = await tarOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, ''])))
  const lines = await outcomes('clips.tgz', gzipSync(tar))

  expect([lines.length, lines.at(-1)]).toEqual([1001, 'clips.tgz: 2000 more in it could not be read'])
})
