import { crc32, createInflateRaw } from 'node:zlib'
import type { Spend } from '../allowance.ts'
import { broken, brokenBy, CUT_OFF } from '../broken.ts'
import { type ByteFeed, byteFeed } from '../byte-feed.ts'
import type { Chunks } from '../packed.ts'
import { unpackStream } from './unpack-stream.ts'

/** Before the fields that may be there, and behind the data. */
const [HEADER, TRAILER] = [10, 8]

/** How a member begins. */
const MEMBER = Buffer.from([0x1f, 0x8b, 8])

/** What a crawl's records stand apart by, so that none begins in the midst of a damaged one; and what takes the place of one that is lost, so that the next ones keep their numbers. */
const [GAP, LOST] = [Buffer.from('\r\n\r\n'), Buffer.from('WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n')]

/** Which fields follow the header. */
const [SUM, EXTRA, NAME, COMMENT] = [2, 4, 8, 16]

/**
 * Unpacks gzip (RFC 1952), member after member; what follows the last one and is none is left alone, as gzip does. Throws `broken` where it is cut
 * off or damaged, after all that is sound: Node's own stream loses what it has at hand when it meets bytes behind the last member.
 *
 * In a crawl every record is packed by itself: of one that is damaged the next ones are sought.
 */
export async function* gunzip(chunks: Chunks, spend: Spend): AsyncGenerator<Uint8Array> {
  const feed = byteFeed(chunks)
  let [holes, isCrawl] = [0, false]
  try {
    for (let isFirst = true; await passHeader(feed, isFirst); isFirst = false) {
      let hasBegun = false
      try {
        for await (const chunk of member(feed, spend)) {
          isCrawl ||= isFirst && Buffer.from(chunk.subarray(0, 5)).toString('latin1') === 'WARC/'
          hasBegun = true
          yield chunk
        }
      } catch (error) {
        if (!isCrawl || brokenBy(error) === undefined || !(await toNextMember(feed))) throw error
        holes += 1
        yield hasBegun ? GAP : LOST
      }
    }
  } finally {
    await feed.close()
  }
  if (holes > 0) throw broken(`damaged in ${holes === 1 ? 'one place' : `${holes} places`}`)
}

async function* member(feed: ByteFeed, spend: Spend): AsyncGenerator<Uint8Array> {
  let sum = 0
  for await (const chunk of unpackStream(createInflateRaw(), feed, spend)) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  const trailer = await feed.take(TRAILER)
  if (trailer.length < TRAILER) throw broken(CUT_OFF)
  if (new DataView(trailer.buffer, trailer.byteOffset).getUint32(0, true) !== sum) throw broken('damaged (a checksum is wrong)')
}

/** Whether a member begins here; its header is passed. */
async function passHeader(feed: ByteFeed, isFirst: boolean): Promise<boolean> {
  const header = await feed.take(HEADER)
  const [one, two, method, flags = 0] = header
  if (one !== 0x1f || two !== 0x8b || (method !== 8 && header.length > 2)) {
    if (isFirst) throw broken(header.length === 0 ? 'empty' : 'not packed by gzip, as its name says')
    return false
  }
  if (header.length < HEADER) throw broken(CUT_OFF)
  if (flags & EXTRA) {
    const [low = 0, high = 0] = await feed.take(2)
    await feed.take(low + 256 * high)
  }
  if (flags & NAME) await passString(feed)
  if (flags & COMMENT) await passString(feed)
  if (flags & SUM) await feed.take(2)
  return true
}

/** Passes text that ends with a NUL. */
async function passString(feed: ByteFeed): Promise<void> {
  for (let bytes = await feed.some(512); bytes; bytes = await feed.some(512)) {
    const end = bytes.indexOf(0)
    if (end >= 0) {
      feed.giveBack(bytes.subarray(end + 1))
      return
    }
  }
  throw broken(CUT_OFF)
}

/** Goes to where a member may begin; it is not asked whether it does, since whoever reads records sees that. */
async function toNextMember(feed: ByteFeed): Promise<boolean> {
  let left: Uint8Array = new Uint8Array()
  for (let more = await feed.some(64 * 1024); more; more = await feed.some(64 * 1024)) {
    const bytes = Buffer.concat([left, more])
    const at = bytes.indexOf(MEMBER)
    feed.giveBack(bytes.subarray(at < 0 ? bytes.length : at))
    if (at >= 0) return true
    left = bytes.subarray(-MEMBER.length + 1)
  }
  return false
}
