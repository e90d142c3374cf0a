import type { ByteFeed } from '../byte-feed.ts'

/** > | WARC/1.1 and the name of a field below it */
const START = /^WARC\/\d\.\d{1,2}\r?\n[A-Za-z]/
const SIGN = 'WARC/'

/** By so many bytes the start of a record is known. */
export const START_LENGTH = 16

/** Where in some bytes a record begins, from a place on; -1 where none does. */
export function recordIn(bytes: Uint8Array, from = 0): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = all.indexOf(SIGN, from); at >= 0; at = all.indexOf(SIGN, at + 1))
    if ((at === 0 || all[at - 1] === 0x0a) && START.test(all.toString('latin1', at, at + START_LENGTH))) return at
  return -1
}

/** What comes next: blank lines are passed. */
export async function whatFollows(feed: ByteFeed): Promise<'record' | 'end' | 'something else'> {
  for (;;) {
    const bytes = await feed.take(START_LENGTH)
    if (bytes.length === 0) return 'end'
    const at = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
    if (at < 0) continue
    feed.giveBack(bytes.subarray(at))
    const start = await feed.take(SIGN.length)
    feed.giveBack(start)
    // A sign that is cut off is one.
    return SIGN.startsWith(Buffer.from(start).toString('latin1')) ? 'record' : 'something else'
  }
}

/** Takes bytes up to where a record begins, or the end; undefined where they are more than so many, and gone. */
export async function takeToRecord(feed: ByteFeed, most: number): Promise<Uint8Array | undefined> {
  const taken: Uint8Array[] = []
  let [length, left]: [number, Uint8Array] = [0, new Uint8Array()]
  const keep = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length <= most) taken.push(bytes)
  }
  for (let more = await feed.some(64 * 1024); more; more = await feed.some(64 * 1024)) {
    const bytes = left.length > 0 ? Buffer.concat([left, more]) : more
    const at = recordIn(bytes)
    if (at >= 0) {
      keep(bytes.subarray(0, at))
      feed.giveBack(bytes.subarray(at))
      return length <= most ? Buffer.concat(taken) : undefined
    }
    // One more than the sign is long, so that the line end before it is seen too.
    const seam = Math.max(0, bytes.length - START_LENGTH - 1)
    keep(bytes.subarray(0, seam))
    left = bytes.subarray(seam)
  }
  keep(left)
  return length <= most ? Buffer.concat(taken) : undefined
}
