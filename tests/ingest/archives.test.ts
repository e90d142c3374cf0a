import { gzipSync } from 'node:zlib'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zstdEngine } from '../../src/ingest/containers/zstd-engine.ts'
import { bytesOf, clip, LONG, outcomes, tarOf, warcOf, zipOf } from './packing.ts'
import { rawZip } from './raw-zip.ts'
import { articleOf, page, readAll, STORY } from './reading.ts'

test('a clip that was packed is the clip', async () => {
  const { text, path, holder } = await articleOf('clip.txt.gz', gzipSync(clip(7)))

  expect([text, path, holder]).toEqual([clip(7), 'clip.txt.gz', { kind: 'archive', path: 'clip.txt.gz' }])
})

test('lines and columns of a packed clip are those of the clip', async () => {
  const { origin } = await articleOf('clip.txt.gz', gzipSync(`---\noutlet: The Brackwater Post\n---\n${clip(1)}`))

  expect(origin).toEqual({ kind: 'plain', offset: 36, line: 4 })
})

test('packs that were put one behind the other are one clip', async () => {
  const packs = Buffer.concat([gzipSync('The ferry sails, '), gzipSync('said the mayor. '), gzipSync('“At last.”')])

  expect((await articleOf('clip.txt.gz', packs)).text).toBe('The ferry sails, said the mayor. “At last.”')
})

test.each([
  ['nothing but zeros', Buffer.alloc(600)],
  ['a word', bytesOf('goodbye')],
  ['a signature', bytesOf('PK\u0003\u0004 and so on')],
])('%s behind a pack is no part of the clip', async (_, behind) => {
  expect((await articleOf('clip.txt.gz', Buffer.concat([gzipSync(clip(1)), behind]))).text).toBe(clip(1))
})

test('a pack may say what it was called, and more', async () => {
  const plain = gzipSync(clip(1))
  const told = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 3, 0]),
    Buffer.from('abcferry.txt\0packed on the quay\0\u0001\u0002', 'latin1'),
    plain.subarray(10),
  ])

  expect((await articleOf('clip.txt.gz', told)).text).toBe(clip(1))
})

test.skipIf(zstdEngine() === undefined)('where Node knows zstd, a clip packed by it is the clip, frame after frame', async () => {
  const { zstdCompressSync }: { zstdCompressSync?: (text: string) => Uint8Array; gzipSync: unknown } = await import('node:zlib')
  const packed = Buffer.concat(['The ferry sails. ', '“At last.”'].map((text) => zstdCompressSync?.(text) ?? new Uint8Array()))

  expect((await articleOf('clip.txt.zst', packed)).text).toBe('The ferry sails. “At last.”')
  expect(await outcomes('clip.txt.zst', packed.subarray(0, -3))).toEqual([
    'clip.txt.zst (cut off before its end: read as far as it is sound)',
  ])
})

test.skipIf(zstdEngine() !== undefined)('where Node does not know zstd, one line says so', async () => {
  expect(await outcomes('clip.txt.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 4, 0]))).toEqual([
    'clip.txt.zst: packed by zstd, which Node reads from 22.15 on: unpack it first',
  ])
})

test('a ZIP of clips is read in the order of its list, each clip with its path', async () => {
  const zip = zipOf({ 'post/b.txt': clip(2), 'post/a.html': page(STORY), 'c.md': clip(3) })

  expect(await outcomes('clips.zip', zip)).toEqual(['clips.zip/post/b.txt', 'clips.zip/post/a.html', 'clips.zip/c.md'])
})

test('clips that are not packed, or whose sizes stand behind them, are read too', async () => {
  const [stored, described] = [
    { name: 'a.txt', content: clip(1), method: 0 },
    { name: 'b.txt', content: clip(2), flags: 8 },
  ]

  expect(await outcomes('clips.zip', rawZip([stored, described]))).toEqual(['clips.zip/a.txt', 'clips.zip/b.txt'])
})

test('names are read as they were written: in UTF-8, in the letters of DOS, or given once more', async () => {
  const dos = Buffer.from('caf\u0082.txt', 'latin1')
  const unicode = bytesOf('ферри.txt')
  const field = Buffer.concat([Buffer.from([0x75, 0x70, 5 + unicode.length, 0, 1]), sumOf('ferri.txt'), unicode])
  const zip = rawZip([
    { name: 'žluť.txt', content: clip(1) },
    { name: dos, content: clip(2), flags: 0 },
    { name: 'ferri.txt', content: clip(3), flags: 0, extra: field },
  ])

  expect(await outcomes('clips.zip', zip)).toEqual(['clips.zip/žluť.txt', 'clips.zip/café.txt', 'clips.zip/ферри.txt'])
})

function sumOf(name: string): Uint8Array {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(name))
  return sum
}

test('what systems keep beside clips is no clip', async () => {
  const zip = zipOf({
    '__MACOSX/._a.txt': 'x',
    '.DS_Store': 'x',
    'post/.hidden.txt': 'x',
    '~$draft.txt': 'x',
    'node_modules/readme.md': 'x',
    'post/photo.png': 'x',
    'post/a.txt': clip(1),
  })

  expect(await outcomes('clips.zip', zip)).toEqual(['clips.zip/post/a.txt'])
})

test('two clips of one name have two places', async () => {
  const zip = rawZip([
    { name: 'a.txt', content: clip(1) },
    { name: 'a.txt', content: clip(2) },
    { name: 'a (2).txt', content: clip(3) },
    { name: './a.txt', content: clip(4) },
  ])

  expect(await outcomes('clips.zip', zip)).toEqual(['a.txt', 'a (2).txt', 'a (2) (2).txt', 'a (3).txt'].map((name) => `clips.zip/${name}`))
})

test('bytes behind a ZIP, or a note in it, do not keep it from being read', async () => {
  const entries = [{ name: 'a.txt', content: clip(1) }]

  expect(await outcomes('clips.zip', rawZip(entries, { behind: bytesOf('\r\n-- sent from the quay --') }))).toEqual(['clips.zip/a.txt'])
})

test('sizes beyond four gigabytes have fields of their own', async () => {
  const wide = Buffer.alloc(28)
  wide.writeUInt16LE(1, 0)
  wide.writeUInt16LE(24, 2)
  const packed = rawZip([{ name: 'a.txt', content: clip(1), method: 0 }])
  wide.writeBigUInt64LE(BigInt(bytesOf(clip(1)).length), 4)
  wide.writeBigUInt64LE(BigInt(bytesOf(clip(1)).length), 12)
  const zip = rawZip([
    { name: 'a.txt', content: clip(1), method: 0, size: 0xff_ff_ff_ff, packed: 0xff_ff_ff_ff, offset: 0xff_ff_ff_ff, extra: wide },
  ])

  expect(packed.length).toBeLessThan(zip.length)
  expect(await outcomes('clips.zip', zip)).toEqual(['clips.zip/a.txt'])
})

test('a tar of clips is read in its order; folders, links and devices in it lead nowhere', async () => {
  const tar = await tarOf({ 'post/b.txt': clip(2), 'post/a.html': page(STORY) }, [
    { name: 'post', type: 'directory' },
    { name: 'passwords.txt', type: 'symlink', linkname: '/etc/passwd' },
    { name: 'zero.txt', type: 'character-device' },
    { name: 'pipe.txt', type: 'fifo' },
    { name: 'hard.txt', type: 'link', linkname: 'post/b.txt' },
  ])

  for (const [name, bytes] of [
    ['clips.tar', tar],
    ['clips.tar.gz', gzipSync(tar)],
    ['clips.tgz', gzipSync(tar)],
    ['clips', gzipSync(tar)],
  ] as const)
    expect(await outcomes(name, bytes)).toEqual([`${name}/post/b.txt`, `${name}/post/a.html`])
})

test('what is passed over in a tar, however large, does not hide what stands behind it', async () => {
  const photo = Buffer.concat([Buffer.from('\u0089PNG', 'latin1'), Buffer.alloc(6_000_000)])
  const tar = await tarOf({ '.hidden': LONG, 'photo.png': photo, 'photo.txt': photo, 'a.txt': clip(1) })

  expect(await outcomes('clips.tar', tar)).toEqual(['clips.tar/photo.txt: no known article format (PNG)', 'clips.tar/a.txt'])
})

test('names longer than a hundred signs are whole', async () => {
  const name = `${'brackwater/'.repeat(30)}ferry.txt`

  expect(await outcomes('clips.tar', await tarOf({ [name]: clip(1) }))).toEqual([`clips.tar/${name}`])
})

test('a tar from before 1988 has no signature, and is one', async () => {
  const tar = Buffer.from(await tarOf({ 'a.txt': clip(1) }))
  tar.fill(0, 257, 512)
  tar.fill(' ', 148, 156)
  const sum = tar.subarray(0, 512).reduce((all, byte) => all + byte, 0)
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')

  expect(await outcomes('clips', tar)).toEqual(['clips/a.txt'])
})

test('archives in archives are opened, and a page in all of them is the page', async () => {
  const story = page(STORY)
  const warc = await warcOf([{ url: 'https://brackwater.example/ferry', content: story }], true)
  const zip = zipOf({ 'crawl.warc.gz': warc, 'ferry.html.gz': gzipSync(story) }, 0)
  const tar = gzipSync(await tarOf({ 'clips.zip': zip, 'ferry.html': story }))
  const all = await readAll([{ name: 'all.tgz', bytes: tar }])
  const texts = all.map((one) => one.kind === 'article' && one.article.text)

  expect(await outcomes('all.tgz', tar)).toEqual([
    'all.tgz/clips.zip/crawl.warc.gz#1',
    'all.tgz/clips.zip/ferry.html.gz',
    'all.tgz/ferry.html',
  ])
  expect(new Set(texts)).toEqual(new Set([(await articleOf('ferry.html', story)).text]))
})

test('in a WACZ what was crawled is read once', async () => {
  const warc = await warcOf([{ url: 'https://brackwater.example/ferry', content: page(STORY) }], true)
  const wacz = zipOf({
    'datapackage.json': '{}',
    'pages/pages.jsonl':
      '{"format":"json-pages-1.0"}\n{"url":"https://brackwater.example/ferry","title":"Ferry","text":"The night ferry"}\n',
    'indexes/index.cdx.gz': gzipSync('x'),
    'archive/data.warc.gz': warc,
  })

  expect(await outcomes('crawl.wacz', wacz)).toEqual(['crawl.wacz/archive/data.warc.gz#1'])
})

test.each([
  ['bzip2', 'clips.tar.bz2', 'BZh91AY&SY'],
  ['xz', 'clips.txt.xz', '\u00fd7zXZ\0'],
  ['7-Zip', 'clips.7z', '7z\u00bc\u00af\u0027\u001c'],
  ['RAR', 'clips.rar', 'Rar!\u001a\u0007'],
])('what %s has packed is refused by name', async (by, name, start) => {
  expect(await outcomes(name, Buffer.from(start, 'latin1'))).toEqual([`${name}: packed by ${by}, which is not read: unpack it first`])
})

test('documents that are ZIPs inside stay what they are', async () => {
  const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }

  expect(await outcomes('draft.odt', rawZip([mimetype, { name: 'content.xml', content: '<a/>' }]))).toEqual([
    'draft.odt: no known article format (ODT)',
  ])
  expect(await outcomes('draft.docx', zipOf({ 'a.txt': clip(1) }))).toEqual(['draft.docx: no known article format (ZIP)'])
})
