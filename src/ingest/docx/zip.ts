import { crc32, inflateRawSync } from 'node:zlib'

/** The files in a ZIP, read when they are asked for; a string says why one cannot be had. */
export interface Zip {
  /** Without regard to case, as packages of documents are named. */
  readonly has: (name: string) => boolean
  readonly read: (name: string) => Uint8Array | string
}

interface Entry {
  readonly isLocked: boolean
  readonly method: number
  readonly sum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** What all that is read of one ZIP inflates to at most; a book is a tenth of it. */
const LIMIT = 64 * 1024 * 1024
const TOO_LARGE = 'inflates to more than 64 MB'
const DAMAGED = 'a damaged ZIP file'

/** The last record of a ZIP, and how far from the end it may begin. */
const [LAST_RECORD, LAST_LENGTH, FARTHEST] = [0x06_05_4b_50, 22, 22 + 0xff_ff]
/** A record of the directory, and its length without the name. */
const [RECORD, RECORD_LENGTH] = [0x02_01_4b_50, 46]
/** What stands before a file. */
const [HEADER, HEADER_LENGTH] = [0x04_03_4b_50, 30]

/** Opens a ZIP by its directory. Sizes are held against the limit as they are declared, and as they turn out: a few bytes can claim little and inflate to gigabytes. */
export function openZip(bytes: Uint8Array): Zip | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(bytes, view)
  if (!entries) return `${DAMAGED}, or one that was cut off`
  let left = LIMIT
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return `no ${name} in it`
      if (entry.isLocked) return 'locked by a password'
      if (entry.size > left) return TOO_LARGE
      const content = inflated(bytes, view, entry, left)
      if (typeof content !== 'string') left -= content.length
      return content
    },
  }
}

/** The entries by name; undefined where there is no sound directory. Of two with one name the first counts. */
function directoryOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> | undefined {
  const last = lastRecord(view)
  if (last === undefined) return undefined
  const entries = new Map<string, Entry>()
  const names = new TextDecoder()
  let at = view.getUint32(last + 16, true)
  for (let count = view.getUint16(last + 10, true); count > 0; count -= 1) {
    if (at + RECORD_LENGTH > last || view.getUint32(at, true) !== RECORD) return undefined
    const length = view.getUint16(at + 28, true)
    const start = at + RECORD_LENGTH
    const name = names
      .decode(bytes.subarray(start, start + length))
      .replaceAll('\\', '/')
      .toLowerCase()
    if (!entries.has(name)) entries.set(name, entryAt(view, at))
    at = start + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(view: DataView, at: number): Entry {
  return {
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

function lastRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - LAST_LENGTH; at >= Math.max(0, view.byteLength - FARTHEST); at -= 1)
    if (view.getUint32(at, true) === LAST_RECORD) return at
  return undefined
}

function inflated(bytes: Uint8Array, view: DataView, { method, sum, packed, offset }: Entry, limit: number): Uint8Array | string {
  if (offset + HEADER_LENGTH > bytes.length || view.getUint32(offset, true) !== HEADER) return DAMAGED
  const start = offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) return `${DAMAGED}, or one that was cut off`
  if (method !== 0 && method !== 8) return `packed in a way no word processor packs (${method})`
  try {
    const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: limit })
    if (content.length > limit) return TOO_LARGE
    return crc32(content) === sum ? content : `${DAMAGED} (a checksum is wrong)`
  } catch (error) {
    return error instanceof RangeError ? TOO_LARGE : DAMAGED
  }
}
