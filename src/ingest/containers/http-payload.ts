import { createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib'
import type { Spend } from '../allowance.ts'
import { broken, CUT_OFF } from '../broken.ts'
import { type ByteFeed, byteFeed } from '../byte-feed.ts'
import { gunzip } from './gunzip.ts'
import { type Engine, unpackStream } from './unpack-stream.ts'
import { zstdEngine } from './zstd-engine.ts'

/** So many packings in one another no server sends. */
const MOST = 3

/** What an answer brings, with its chunks put together and its packing undone; crawlers often have done so already, and left the headers as they were. */
export function httpPayload(feed: ByteFeed, fields: ReadonlyMap<string, string>, spend: Spend): AsyncGenerator<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const packings = (fields.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/)
  return packings
    .slice(-MOST)
    .toReversed()
    .reduce((chunks, packing) => unpacked(byteFeed(chunks), packing, spend), isChunked ? dechunked(feed) : restOf(feed))
}

async function* restOf(feed: ByteFeed): AsyncGenerator<Uint8Array> {
  for (let bytes = await feed.some(64 * 1024); bytes; bytes = await feed.some(64 * 1024)) yield bytes
}

/** Longer than any line that tells a chunk's size. */
const LINE = 256

/** Where no chunk begins, it is the rest as it stands. */
async function* dechunked(feed: ByteFeed): AsyncGenerator<Uint8Array> {
  for (;;) {
    const start = await feed.take(LINE)
    const [line, digits] = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(Buffer.from(start).toString('latin1')) ?? []
    if (line === undefined) {
      feed.giveBack(start)
      break
    }
    feed.giveBack(start.subarray(line.length))
    const size = Number.parseInt(digits ?? '', 16)
    if (size === 0) return
    yield* chunkOf(feed, size)
    const end = await feed.take(2)
    if (end[0] !== 0x0d) feed.giveBack(end.subarray(end[0] === 0x0a ? 1 : 0))
  }
  yield* restOf(feed)
}

async function* chunkOf(feed: ByteFeed, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0;) {
    const bytes = await feed.some(Math.min(left, 64 * 1024))
    if (!bytes) throw broken(CUT_OFF)
    left -= bytes.length
    yield bytes
  }
}

async function* unpacked(feed: ByteFeed, packing: string, spend: Spend): AsyncGenerator<Uint8Array> {
  const start = await feed.take(4)
  feed.giveBack(start)
  if (/^(?:x-)?gzip$/.test(packing) && start[0] === 0x1f && start[1] === 0x8b) yield* gunzip(restOf(feed), spend)
  else {
    const engine = engineFor(packing, start)
    yield* engine ? unpackStream(engine, feed, spend) : restOf(feed)
  }
}

/** What undoes a packing; undefined where there is none (any more). */
function engineFor(packing: string, [one = 0x3c, two = 0]: Uint8Array): Engine | undefined {
  if (packing === 'zstd' && one === 0x28 && two === 0xb5) return zstdEngine()
  if (BEGINNINGS.includes(one)) return undefined
  if (packing === 'br') return createBrotliDecompress()
  // RFC 9110 means zlib (RFC 1950) by it; some servers send what is inside that.
  if (packing === 'deflate') return (one & 0x0f) === 8 && (256 * one + two) % 31 === 0 ? createInflate() : createInflateRaw()
  return undefined
}

/** What pages, data and texts with a mark begin with, and packings do not. */
const BEGINNINGS: readonly number[] = [...Buffer.from('<{[ \t\r\n'), 0xef]
