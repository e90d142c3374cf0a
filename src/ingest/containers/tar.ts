import type { Extract } from 'tar-stream'
import { broken, CUT_OFF } from '../broken.ts'
import type { Chunks, Opener } from '../packed.ts'
import { bell } from './bell.ts'
import { isKeptAside } from './is-kept-aside.ts'
import { type Patience, patience } from './patience.ts'
import { places } from './places.ts'

/** Files up to this size are had whole before they are handed on, so that one that is cut off is not taken for a shorter one. */
const SMALL = 4 * 1024 * 1024

/** The library's types do not know of tars older than 1988. */
const OPTIONS = { highWaterMark: 1, allowUnknownFormat: true }

/** Opens a tar file by file: ustar, pax, GNU and old ones. Links, devices and folders in it are passed over. */
export const openTar: Opener = async function* ({ chunks }) {
  const { extract } = await import('tar-stream')
  const [tar, reader] = [extract(OPTIONS), patience()]
  const feeding = feed(tar, chunks(), reader)
  try {
    yield* filesOf(tar, reader)
  } finally {
    reader.leave()
    tar.destroy()
    await feeding
  }
}

type Entry = Extract extends AsyncIterable<infer T> ? T : never

async function* filesOf(tar: Extract, reader: Patience): ReturnType<Opener> {
  const placeOf = places()
  const entries = tar[Symbol.asyncIterator]()
  const next = async (): ReturnType<typeof entries.next> => reader.waitFor(entries.next()).catch(reworded)
  for (let entry = await next(); entry.done !== true; entry = await next()) {
    const { name, size, type } = entry.value.header
    if ((type === 'file' || type === 'contiguous-file') && !isKeptAside(name)) {
      const content = bytesOf(entry.value, reader)
      yield { kind: 'member', place: placeOf(name), name, content: size > SMALL ? content : await whole(content) }
    }
    entry.value.resume()
  }
}

async function whole(chunks: Chunks): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

/** Never `for await` over the stream itself: who stops reading that destroys all that follows in the tar. */
async function* bytesOf(entry: Entry, reader: Patience): AsyncGenerator<Uint8Array> {
  const chunks = entry[Symbol.asyncIterator]()
  const next = async (): ReturnType<typeof chunks.next> => reader.waitFor(chunks.next()).catch(reworded)
  for (let chunk = await next(); chunk.done !== true; chunk = await next()) if (chunk.value instanceof Uint8Array) yield chunk.value
}

/** Writes chunks into what takes them apart, no faster than it does. What the chunks throw comes out there, when all before it was read. */
async function feed(tar: Extract, chunks: Chunks, reader: Patience): Promise<void> {
  const { ring, heard } = bell()
  tar.on('drain', ring)
  tar.on('close', ring)
  tar.on('error', () => {})
  try {
    for await (const chunk of chunks) {
      if (tar.destroyed) return
      const written = heard()
      if (!tar.write(chunk)) await written
    }
    await reader.untilIdle()
    tar.end(undefined)
  } catch (error) {
    await reader.untilIdle()
    tar.destroy(error instanceof Error ? error : undefined)
  }
}

/** Throws what the library says of bytes that are no tar in a reader's words. */
function reworded(error: unknown): never {
  const message = error instanceof Error ? error.message : ''
  if (message === 'Unexpected end of data') throw broken(CUT_OFF)
  throw /^(?:Invalid (?:tar )?header|Header exceeds)/.test(message) ? broken('damaged') : error
}
