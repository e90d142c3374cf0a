import { crc32, createInflateRaw } from 'node:zlib'
import { broken, CUT_OFF } from '../broken.ts'
import { byteFeed } from '../byte-feed.ts'
import type { Member, Packed } from '../packed.ts'
import { isNamedAsArticle } from '../recognise.ts'
import type { RandomAccess } from './random-access.ts'
import { type Engine, unpackStream } from './unpack-stream.ts'
import type { ZipEntry } from './zip-entry.ts'
import { localAt } from './zip-local.ts'
import { zstdEngine } from './zstd-engine.ts'

/** How files are packed in a ZIP: what is read, and what is only known by name (APPNOTE 4.4.5). */
const [STORED, DEFLATED, ZSTD] = [0, 8, 93]
const METHODS: Readonly<Record<number, string>> = { 9: 'deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'zstd', 95: 'xz', 98: 'PPMd' }

/** Bit of the flags. */
const LOCKED = 1

/** So much of a file in a ZIP is read at a time. */
const CHUNK = 64 * 1024

/** A file in a ZIP; why it cannot be read is told where somebody means it to be an article. */
export function zipMember(
  entry: ZipEntry,
  { name, place }: { readonly name: string; readonly place: string },
  access: RandomAccess,
  { spend }: Pick<Packed, 'spend'>,
): Member {
  const reason = refusal(entry)
  if (reason === undefined) return { kind: 'member', place, name, content: contentOf(entry, access, spend), packed: entry.compressedSize }
  return isNamedAsArticle(name) ? { kind: 'skipped', place, reason } : { kind: 'passed-over', place }
}

function refusal(entry: ZipEntry): string | undefined {
  const { compressionMethod: method, generalPurposeBitFlag: flags } = entry
  if (flags & LOCKED) return 'locked by a password'
  if (isRead(method)) return undefined
  return `packed in a way that is not read (${METHODS[method] ?? `method ${method}`})`
}

function engineFor(method: number): Engine | undefined {
  if (method === DEFLATED) return createInflateRaw()
  return method === ZSTD ? zstdEngine() : undefined
}

const isRead = (method: number): boolean => method === STORED || method === DEFLATED || (method === ZSTD && zstdEngine() !== undefined)

/** Unpacks a file. Throws `broken` after all that is sound; how long it says it is matters to nobody. */
async function* contentOf(entry: ZipEntry, access: RandomAccess, spend: Packed['spend']): AsyncGenerator<Uint8Array> {
  const engine = engineFor(entry.compressionMethod)
  const packed = packedBytes(entry, access)
  let sum = 0
  for await (const chunk of engine ? unpackStream(engine, byteFeed(packed), spend) : packed) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== entry.crc32) throw broken('damaged (a checksum is wrong)')
}

async function* packedBytes(
  { relativeOffsetOfLocalHeader: at, compressedSize }: ZipEntry,
  access: RandomAccess,
): AsyncGenerator<Uint8Array> {
  const local = localAt(access, at)
  if (!local) throw broken('damaged (nothing lies where it should)')
  for (let done = 0; done < compressedSize;) {
    const chunk = access.read(local.start + done, Math.min(CHUNK, compressedSize - done))
    if (chunk.length === 0) throw broken(CUT_OFF)
    done += chunk.length
    yield chunk
  }
}
