import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { clip, LONG, outcomes, tarOf, zipOf } from './packing.ts'
import { rawZip } from './raw-zip.ts'
import { readAll } from './reading.ts'

const CUT = 'cut off before its end'
const clips = { 'a.txt': clip(1), 'b.txt': clip(2), 'c.txt': clip(3) }

test('of a clip whose pack was cut off what is left is read, and it is said', async () => {
  const packed = gzipSync(LONG)
  const [one] = await readAll([{ name: 'clip.txt.gz', bytes: packed.subarray(0, packed.length >> 1) }])

  expect(one?.kind === 'article' && one.warnings).toEqual([`${CUT}: read as far as it is sound`])
  expect(one?.kind === 'article' && LONG.startsWith(one.article.text)).toBe(true)
  expect(one?.kind === 'article' && one.article.text.length).toBeGreaterThan(LONG.length / 3)
})

test('a clip that breaks off in the midst of a letter is a clip', async () => {
  const packed = gzipSync('Ferry sails – “', { level: 0 })

  expect(await outcomes('clip.txt.gz', packed.subarray(0, -9))).toEqual([`clip.txt.gz (${CUT}: read as far as it is sound)`])
})

test('a clip that is not what its checksum says is read, and it is said', async () => {
  const packed = gzipSync(clip(1))
  packed[packed.length - 6]! ^= 1

  expect(await outcomes('clip.txt.gz', packed)).toEqual(['clip.txt.gz (damaged (a checksum is wrong): read as far as it is sound)'])
})

test('a pack that is none is one line', async () => {
  expect(await outcomes('clip.txt.gz', Buffer.from('The ferry sails.'))).toEqual(['clip.txt.gz: not packed by gzip, as its name says'])
  expect(await outcomes('clips.zip', Buffer.from('The ferry sails.'))).toEqual([`clips.zip: ${CUT}, where a ZIP lists its files`])
  expect(await outcomes('clips.tar', Buffer.from('The ferry sails.'.repeat(99)))).toEqual(['clips.tar: damaged'])
})

test('of a tar that was cut off the clips before the cut are read, and one line says so', async () => {
  const tar = await tarOf(clips)
  const told = `${CUT}; what is sound is read`

  expect(await outcomes('clips.tar', tar.subarray(0, 1024 + 550))).toEqual(['clips.tar/a.txt', `clips.tar: ${told}`])
  expect(await outcomes('clips.tar', tar.subarray(0, 2048 + 200))).toEqual(['clips.tar/a.txt', 'clips.tar/b.txt', `clips.tar: ${told}`])
  expect(await outcomes('clips.tar', tar.subarray(0, 200))).toEqual([`clips.tar: ${CUT}`])
})

test('of a packed tar that was cut off every clip that is whole is read, and one line says so', async () => {
  const packed = gzipSync(await tarOf({ ...clips, 'long.txt': LONG }))
  const lines = await outcomes('clips.tgz', packed.subarray(0, -1000))

  expect(lines).toEqual(['clips.tgz/a.txt', 'clips.tgz/b.txt', 'clips.tgz/c.txt', `clips.tgz: ${CUT}; what is sound is read`])
})

test('a packed tar that has lost nothing but its end has all its clips', async () => {
  const packed = gzipSync(await tarOf(clips), { level: 0 })
  const lines = ['clips.tgz/a.txt', 'clips.tgz/b.txt', 'clips.tgz/c.txt', `clips.tgz: ${CUT}; what is sound is read`]

  expect(await outcomes('clips.tgz', packed.subarray(0, -20))).toEqual(lines)
  // The last clip ends where the pack does.
  expect(await outcomes('clips.tgz', packed.subarray(0, 10 + 5 + 3 * 1024))).toEqual(lines)
})

test('a tar whose sizes lie ends where it is damaged', async () => {
  const tar = Buffer.from(await tarOf(clips))
  const sized = (text: string): Buffer => {
    const lying = Buffer.from(tar)
    lying.write(text, 1024 + 124, 'latin1')
    lying.fill(' ', 1024 + 148, 1024 + 156)
    const sum = lying.subarray(1024, 1536).reduce((all, byte) => all + byte, 0)
    lying.write(`${sum.toString(8).padStart(6, '0')}\0 `, 1024 + 148, 'latin1')
    return lying
  }

  expect(await outcomes('clips.tar', sized('77777777777\0'))).toEqual([
    'clips.tar/a.txt',
    expect.stringMatching(/^clips\.tar\/b\.txt: not text/),
    `clips.tar: ${CUT}; what is sound is read`,
  ])
  expect(await outcomes('clips.tgz', gzipSync(sized('77777777777\0')).subarray(0, -8))).toEqual([
    'clips.tgz/a.txt',
    expect.stringMatching(/^clips\.tgz\/b\.txt: not text/),
    `clips.tgz: ${CUT}; what is sound is read`,
  ])
  expect(await outcomes('clips.tar', sized('00000000001\0'))).toEqual(['clips.tar/a.txt', 'clips.tar/b.txt', 'clips.tar/c.txt'])
})

test('a ZIP that was cut off has lost its list: what is found without is read, and one line says so', async () => {
  const told = `clips.zip: ${CUT}, where a ZIP lists its files`
  const described = rawZip([{ name: 'a.txt', content: clip(1), flags: 8 }])
  const zip = zipOf({ ...clips, 'long.txt': LONG, 'd.txt': clip(4) })

  expect(await outcomes('clips.zip', zip.subarray(0, -60))).toEqual([
    ...['a.txt', 'b.txt', 'c.txt', 'long.txt', 'd.txt'].map((name) => `clips.zip/${name}`),
    `${told}; what is sound is read`,
  ])
  expect(await outcomes('clips.zip', zip.subarray(0, zip.length >> 1))).toEqual([
    ...['a.txt', 'b.txt', 'c.txt', `long.txt (${CUT}: read as far as it is sound)`].map((name) => `clips.zip/${name}`),
    `${told}; what is sound is read`,
  ])
  expect(await outcomes('clips.zip', described.subarray(0, -22))).toEqual([told])
})

test('a ZIP whose list breaks off is read as far as it goes', async () => {
  const zip = Buffer.from(
    rawZip([
      { name: 'a.txt', content: clip(1) },
      { name: 'b.txt', content: clip(2) },
    ]),
  )
  zip.write('xx', zip.lastIndexOf('PK\u0001\u0002'), 'latin1')

  expect(await outcomes('clips.zip', zip)).toEqual(['clips.zip/a.txt', 'clips.zip: damaged (the list of its files); what is sound is read'])
})

test('of clips in a ZIP that cannot be read each is told, and no picture', async () => {
  const zip = rawZip([
    { name: 'locked.txt', content: 'x', flags: 0x801 },
    { name: 'locked.png', content: 'x', flags: 0x801 },
    { name: 'packed.txt', content: 'x', method: 9 },
    { name: 'strange.txt', content: 'x', method: 77 },
    { name: 'summed.txt', content: clip(5), sum: 7 },
    { name: 'lost.txt', content: 'x', offset: 3_000_000 },
    { name: 'a.txt', content: clip(1) },
  ])

  expect(await outcomes('clips.zip', zip)).toEqual([
    'clips.zip/locked.txt: locked by a password',
    'clips.zip/packed.txt: packed in a way that is not read (deflate64)',
    'clips.zip/strange.txt: packed in a way that is not read (method 77)',
    'clips.zip/summed.txt (damaged (a checksum is wrong): read as far as it is sound)',
    'clips.zip/lost.txt: damaged (nothing lies where it should)',
    'clips.zip/a.txt',
  ])
})

test('part of a ZIP that was split is told to be one', async () => {
  expect(await outcomes('clips.zip', rawZip([{ name: 'a.txt', content: clip(1) }], { disk: 2 }))).toEqual([
    'clips.zip: one part of a ZIP that is split in several: put them together first',
  ])
})

test.each([
  ['../../evil.txt', 'evil.txt'],
  ['..\\..\\evil.txt', 'evil.txt'],
  ['/etc/evil.txt', 'etc/evil.txt'],
  ['C:\\clips\\evil.txt', 'clips/evil.txt'],
  ['c:/evil.txt', 'evil.txt'],
  ['\\\\server\\share\\evil.txt', 'server/share/evil.txt'],
  ['a/./../b//evil.txt', 'a/b/evil.txt'],
  ['evil\0.html\u001b[31m\n.txt', 'evil\uFFFD.html\uFFFD[31m\uFFFD.txt'],
  ['live\u202Etxt.evil.txt', 'live\uFFFDtxt.evil.txt'],
])('a clip called %j leads nowhere', async (name, told) => {
  expect(await outcomes('clips.zip', rawZip([{ name, content: clip(1) }]))).toEqual([`clips.zip/${told}`])
  // A NUL ends a name in a tar.
  expect(await outcomes('clips.tar', await tarOf({ [name.replace('\0', '\u0001')]: clip(1) }))).toEqual([`clips.tar/${told}`])
})
