import type { Limits } from '../options.ts'
import { outOfProportion } from './allowance.ts'
import { brokenBy } from './broken.ts'
import { HEAD_BYTES, type Head } from './file-bytes.ts'
import { tooLarge } from './limits.ts'
import type { Chunks } from './packed.ts'

/** Chunks whose beginning was looked at, which are still to be read from the first byte on. */
export interface Opened {
  readonly head: Head
  readonly chunks: () => Chunks
  /** Leaves nothing open, whether or not they were read. */
  readonly close: () => Promise<void>
}

/** Looks at the beginning of chunks. Throws what they throw, unless they are broken: then so does who reads on. */
export async function peek(chunks: Chunks): Promise<Opened> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let [length, isOver, fault]: [number, boolean, unknown] = [0, false, undefined]
  while (length < HEAD_BYTES && !isOver) {
    try {
      const { done, value } = await iterator.next()
      if (done === true) isOver = true
      else length += first[first.push(value) - 1]?.length ?? 0
    } catch (error) {
      if (brokenBy(error) === undefined) throw error
      ;[isOver, fault] = [true, error]
    }
  }
  const bytes = first.length === 1 && first[0] ? first[0] : Buffer.concat(first)
  return {
    head: { bytes, isWhole: isOver && fault === undefined },
    chunks: () => joined(bytes, isOver ? undefined : iterator, fault),
    close: async () => void (await iterator.return?.()),
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array> | undefined, fault: unknown): AsyncGenerator<Uint8Array> {
  let isOver = rest === undefined
  try {
    if (first.length > 0) yield first
    if (fault !== undefined) throw fault
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

/** Bytes, and why there are no more of them where they break off. */
export interface Collected {
  readonly bytes: Uint8Array
  readonly fault?: string
}

/** All bytes of chunks as far as they are sound, or that they are too many, as such or for what they take packed: then no more of them are read. */
export async function collect(chunks: Chunks, limits: Limits, packed?: number): Promise<Collected | string> {
  const all: Uint8Array[] = []
  let length = 0
  const collected = (): Uint8Array => (all.length === 1 && all[0] ? all[0] : Buffer.concat(all, length))
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      const reason = length > limits.bytes ? tooLarge(limits) : outOfProportion(packed, length)
      if (reason !== undefined) return reason
      all.push(chunk)
    }
  } catch (error) {
    const fault = brokenBy(error)
    if (fault === undefined) throw error
    return { bytes: collected(), fault }
  }
  return { bytes: collected() }
}

/** Bytes at hand as chunks. */
export async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
