import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { Limits } from '../options.ts'
import { tooLarge } from './limits.ts'
import type { Chunks } from './packed.ts'
import { reasonOf } from './reason.ts'

/** As much of a file as is read before it is known what it is; nearly all articles are no longer. */
export const HEAD_BYTES = 64 * 1024

/** The beginning of a file, and whether that is all. */
export interface Head {
  readonly bytes: Uint8Array
  readonly isWhole: boolean
}

/** The beginning of a file, or why it cannot be had. Asking and waiting costs several times as much as reading an article at once. */
export function headOfFile(file: string): Head | string {
  return attempt(() => {
    const descriptor = openSync(file, 'r')
    try {
      const { size } = fstatSync(descriptor)
      const head = new Uint8Array(Math.min(size || HEAD_BYTES, HEAD_BYTES))
      const bytes = head.subarray(0, readSync(descriptor, head, 0, head.length, 0))
      return { bytes, isWhole: bytes.length === size }
    } finally {
      closeSync(descriptor)
    }
  })
}

/** All of a file, or why it cannot be had. */
export function wholeFile(file: string, limits: Limits): Uint8Array | string {
  return attempt(() => (statSync(file).size > limits.bytes ? tooLarge(limits) : readFileSync(file)))
}

/** A file from the first byte to the last; throws what the file system says. */
export const chunksOfFile = (file: string): Chunks => createReadStream(file, { highWaterMark: HEAD_BYTES })

function attempt<T>(call: () => T): T | string {
  try {
    return call()
  } catch (error) {
    return reasonOf(error)
  }
}
