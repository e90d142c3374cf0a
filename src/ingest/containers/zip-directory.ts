import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { broken } from '../broken.ts'
import type { RandomAccess } from './random-access.ts'

/** What is at the end of a ZIP, and how far from its end it may begin. */
const [END, END_LENGTH, FARTHEST] = [0x06_05_4b_50, 22, 22 + 0xff_ff]

/**
 * The files in a ZIP as the directory at its end lists them. Throws `broken` where there is none, or no more of it can be read.
 *
 * Names stay bytes: the library gives up the whole ZIP for one name that leads elsewhere.
 */
export async function* zipDirectory(access: RandomAccess): AsyncGenerator<Entry> {
  try {
    const zip = await opened(access)
    yield* zip.eachEntry()
  } catch (error) {
    throw broken(reasonOf(error instanceof Error ? error.message : ''))
  }
}

async function opened(access: RandomAccess): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(readerOf(access), endOf(access), {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  })
}

/** Reads at once: what the library throws of a place beyond all numbers is caught then, and nothing is left waiting. */
function readerOf(access: RandomAccess): RandomAccessReader {
  const reader: RandomAccessReader = Object.create(RandomAccessReader.prototype)
  return Object.assign(reader, {
    ref: () => {},
    unref: () => {},
    read: (into: Buffer, offset: number, length: number, from: number, done: (error: Error | null, read?: number) => void) => {
      const bytes = access.read(from, length)
      into.set(bytes, offset)
      done(null, bytes.length)
    },
  })
}

/** Where a ZIP ends that has bytes behind it, which the library refuses. */
function endOf({ size, read }: RandomAccess): number {
  const start = Math.max(0, size - FARTHEST)
  const bytes = read(start, FARTHEST)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - END_LENGTH; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END) return Math.min(size, start + at + END_LENGTH + view.getUint16(at + 20, true))
  return size
}

/** What the library says, in a reader's words. */
function reasonOf(message: string): string {
  if (/not found/i.test(message)) return 'cut off before its end, where a ZIP lists its files'
  if (/multi-disk/i.test(message)) return 'one part of a ZIP that is split in several: put them together first'
  return /encrypt/i.test(message) ? 'locked by a password' : 'damaged (the list of its files)'
}
