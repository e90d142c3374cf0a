import type { Limits } from '../options.ts'
import { HEAD_BYTES, type Head } from './file-bytes.ts'
import { tooLarge } from './limits.ts'
import type { Chunks } from './packed.ts'

/** Chunks whose beginning was looked at, which are still to be read from the first byte on. */
export interface Opened {
  readonly head: Head
  readonly chunks: () => Chunks
}

/** Looks at the beginning of chunks. Throws what they throw. */
export async function peek(chunks: Chunks): Promise<Opened> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let isWhole = false
  while (length < HEAD_BYTES && !isWhole) {
    const { done, value } = await iterator.next()
    if (done === true) isWhole = true
    else {
      first.push(value)
      length += value.length
    }
  }
  const bytes = first.length === 1 && first[0] ? first[0] : Buffer.concat(first)
  return { head: { bytes, isWhole }, chunks: () => joined(bytes, isWhole ? undefined : iterator) }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  let isOver = rest === undefined
  try {
    if (first.length > 0) yield first
    while (!isOver) {
      const next = await rest?.next()
      isOver = next === undefined || next.done === true
      if (next?.done === false) yield next.value
    }
  } finally {
    // Whoever stops reading early leaves nothing open.
    if (!isOver) await rest?.return?.()
  }
}

/** All bytes of chunks, or that they are too many: then no more of them are read. */
export async function collect(chunks: Chunks, limits: Limits): Promise<Uint8Array | string> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limits.bytes) return tooLarge(limits)
    all.push(chunk)
  }
  return all.length === 1 && all[0] ? all[0] : Buffer.concat(all, length)
}

/** Bytes at hand as chunks. */
export async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
