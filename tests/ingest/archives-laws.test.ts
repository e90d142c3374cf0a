import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangesApart } from '../../src/ingest/containers/ranges-apart.ts'
import { ingest } from '../../src/ingest/index.ts'
import { clip, LONG, outcomes, tarOf, warcOf, zipOf } from './packing.ts'
import { page, STORY } from './reading.ts'

const clips = { 'a.txt': clip(1), 'b.txt': clip(2), 'c.txt': clip(3) }

const sound = async (): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const tar = await tarOf({ ...clips, 'long.txt': LONG.slice(0, 9000), [`${'x/'.repeat(80)}d.txt`]: clip(4) })
  const warc = [{ url: 'https://brackwater.example/ferry', content: page(STORY) }]
  return [
    ['clips.zip', zipOf({ ...clips, 'long.txt': LONG.slice(0, 9000) })],
    ['clips.tar', tar],
    ['clips.tgz', gzipSync(tar)],
    ['long.txt.gz', gzipSync(LONG)],
    ['crawl.warc', await warcOf([...warc, ...warc])],
    ['crawl.warc.gz', await warcOf([...warc, ...warc], true)],
  ]
}

test('cut anywhere, or with any bit turned round, it ends and throws nothing', async () => {
  const archives = await sound()
  const change = fc.record({
    which: fc.nat(archives.length - 1),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    turned: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(7)), { maxLength: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(change, async ({ which, cut, turned }) => {
      const [name, whole] = archives[which] ?? ['', new Uint8Array()]
      const bytes = Buffer.from(whole.subarray(0, Math.ceil(whole.length * (turned.length > 0 ? 1 : cut))))
      for (const [share, bit] of turned) bytes[Math.floor(share * bytes.length)]! ^= 1 << bit
      const lines = await outcomes(name, bytes)
      expect(lines.every((line) => line.startsWith(name))).toBe(true)
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('any bytes behind any beginning end, and throw nothing', async () => {
  const start = fc.constantFrom(
    'PK\u0003\u0004',
    'PK\u0005\u0006',
    '\u001f\u008b\b\0',
    'WARC/1.0\r\nContent-Length: 99\r\n\r\n',
    'ustar',
    '\u0028\u00b5\u002f\u00fd',
    'BZh9',
  )
  const name = fc.constantFrom('a.zip', 'a.gz', 'a.tar', 'a.tgz', 'a.warc', 'a.wacz', 'a.zst', 'a')
  await fc.assert(
    fc.asyncProperty(start, name, fc.uint8Array({ maxLength: 400 }), async (begins, called, rest) => {
      expect(Array.isArray(await outcomes(called, Buffer.concat([Buffer.from(begins, 'latin1'), rest])))).toBe(true)
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('files lie apart that share no byte, in whatever order they are asked about', () => {
  const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => [start, start + length] as const)
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const areApart = rangesApart()
      const taken = new Set<number>()
      for (const [start, end] of ranges) {
        const bytes = Array.from({ length: end - start }, (_, i) => start + i)
        const isFree = bytes.every((byte) => !taken.has(byte))
        expect(areApart(start, end)).toBe(isFree)
        if (isFree) for (const byte of bytes) taken.add(byte)
      }
    }),
  )
})

const open = (): number => readdirSync('/proc/self/fd').length

test.skipIf(process.platform !== 'linux')('nothing stays open, wherever a reader stops', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'archives-'))
  try {
    const tar = await tarOf({ ...clips, 'long.txt': LONG })
    const warc = await warcOf(
      Array.from({ length: 9 }, (_, i) => ({ url: `https://brackwater.example/${i}`, content: page(STORY) })),
      true,
    )
    // Beyond what is read at once, so that the file is open while it is read.
    const padding = { 'noise.bin': Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i * 7919) % 251)) }
    writeFileSync(join(folder, 'a.zip'), zipOf({ ...clips, ...padding, 'd.txt': clip(4) }, 0))
    writeFileSync(join(folder, 'b.tgz'), gzipSync(await tarOf({ ...clips, ...padding, 'd.txt': clip(4) })))
    writeFileSync(join(folder, 'c.tar'), Buffer.concat([tar.subarray(0, -1024), await tarOf({ ...clips, ...padding })]))
    writeFileSync(join(folder, 'd.warc.gz'), Buffer.concat(Array.from({ length: 14 }, () => warc)))
    writeFileSync(
      join(folder, 'e.png.gz'),
      gzipSync(Buffer.concat([Buffer.from('\u0089PNG', 'latin1'), padding['noise.bin']]), { level: 0 }),
    )
    writeFileSync(join(folder, 'f.zip'), zipOf({ ...padding, ...clips }, 0).subarray(0, -30))
    const before = open()
    for (const stop of [1, 2, 3, 6, 12, 500]) {
      let count = 0
      for await (const _ of ingest([folder], { defaults: {}, metadata: [] })) if ((count += 1) >= stop) break
      expect(open()).toBe(before)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
