import { inflateSync } from 'node:zlib'
import { sizeInWords } from '../limits.ts'

/** No page of words, no font and no table is larger unpacked, in bytes; pictures, which are not unpacked to be read, are not counted. */
const LARGEST = 64 * 1024 * 1024
const STREAM = Buffer.from('stream')
/** A dictionary before a stream is no longer, in bytes. */
const DICTIONARY = 2000
/** Packed a third time nothing gets smaller. */
const MOST_TIMES = 3

/** Why a PDF is not opened because of what is packed in it: more than any has. Undefined where nothing is wrong. */
export function oversize(bytes: Uint8Array, limit: number): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = dictionaryBefore(buffer, at)
    const times = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (times === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const size = unpackedSize(buffer.subarray(bodyAt(buffer, at)), Math.min(times, MOST_TIMES))
    total += size
    if (size > LARGEST || total > limit) return `packed in it is more than ${sizeInWords(Math.min(LARGEST, limit))}`
  }
  return undefined
}

/** Names may be written with their signs as numbers: `/Fl#61teDecode`. */
function dictionaryBefore(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - DICTIONARY), at)
  return before
    .slice(Math.max(0, before.lastIndexOf(' obj')))
    .replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function bodyAt(buffer: Buffer, at: number): number {
  const after = at + STREAM.length
  return after + (buffer[after] === 13 ? 1 : 0) + (buffer[after + (buffer[after] === 13 ? 1 : 0)] === 10 ? 1 : 0)
}

/** How many bytes are unpacked; more than the largest where they are too many, none where they cannot be. */
function unpackedSize(packed: Buffer, times: number): number {
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: LARGEST })
    return times > 1 ? Math.max(unpacked.length, unpackedSize(unpacked, times - 1)) : unpacked.length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? LARGEST + 1 : 0
  }
}
