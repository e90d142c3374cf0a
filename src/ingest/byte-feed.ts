import type { Chunks } from './packed.ts'

/** Bytes of chunks, taken as they are needed. */
export interface ByteFeed {
  /** The next bytes, one at least and at most so many; undefined at the end. Throws what the chunks throw, as often as it is asked. */
  readonly some: (most: number) => Promise<Uint8Array | undefined>
  /** The next bytes, exactly so many; fewer only at the end. Throws what the chunks throw. */
  readonly take: (count: number) => Promise<Uint8Array>
  /** Bytes that were taken last and are to be given again. */
  readonly giveBack: (bytes: Uint8Array) => void
  /** Leaves nothing open. */
  readonly close: () => Promise<void>
}

/** Takes bytes from chunks, whatever their sizes. */
export function byteFeed(chunks: Chunks): ByteFeed {
  const iterator = chunks[Symbol.asyncIterator]()
  let [left, failure]: [Uint8Array, unknown] = [new Uint8Array(), undefined]
  const some = async (most: number): Promise<Uint8Array | undefined> => {
    while (left.length === 0) {
      if (failure !== undefined) throw failure
      const next = await iterator.next().catch((error: unknown) => {
        failure = error
        throw error
      })
      if (next.done === true) return undefined
      left = next.value
    }
    const bytes = left.subarray(0, most)
    left = left.subarray(bytes.length)
    return bytes
  }
  return {
    some,
    take: async (count) => {
      const first = (await some(count)) ?? new Uint8Array()
      const all = [first]
      for (let length = first.length; length < count;) {
        const more = await some(count - length)
        if (!more) break
        length += more.length
        all.push(more)
      }
      return all.length === 1 ? first : Buffer.concat(all)
    },
    giveBack: (bytes) => {
      left = joined(bytes, left)
    },
    close: async () => void (await iterator.return?.()),
  }
}

/** What lies side by side in memory needs no copy: members of an archive are given back tens of thousands of times. */
function joined(bytes: Uint8Array, left: Uint8Array): Uint8Array {
  if (left.length === 0) return bytes
  return bytes.buffer === left.buffer && bytes.byteOffset + bytes.length === left.byteOffset
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length + left.length)
    : Buffer.concat([bytes, left])
}
