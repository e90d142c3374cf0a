import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { Limits } from '../options.ts'
import { tooLarge } from './limits.ts'
import { NEITHER, reasonOf } from './reason.ts'

/** As much of a file as is read before it is known what it is; nearly all articles are no longer. */
export const HEAD_BYTES = 64 * 1024

/** The beginning of something, and whether that is all. */
export interface Head {
  readonly bytes: Uint8Array
  readonly isWhole: boolean
}

/** The beginning of a file and its size, or why they cannot be had. Asking and waiting costs several times as much as reading an article at once. */
export function headOfFile(file: string): (Head & { readonly size: number }) | string {
  return withFile(file, (descriptor, { size }) => {
    const head = new Uint8Array(Math.min(size || HEAD_BYTES, HEAD_BYTES))
    const bytes = head.subarray(0, fill(descriptor, head, 0))
    return { bytes, isWhole: bytes.length === size, size }
  })
}

/** All of a file as large as it is when it is opened, or why it cannot be had: one that grows meanwhile comes to an end, one that shrinks is read as far as it goes. */
export function wholeFile(file: string, limits: Limits): Uint8Array | string {
  return withFile(file, (descriptor, { size }) => {
    if (size > limits.bytes) return tooLarge(limits)
    if (size === 0) return unsized(descriptor, limits)
    const bytes = new Uint8Array(size)
    return bytes.subarray(0, fill(descriptor, bytes, 0))
  })
}

/** A file from the first byte to the last, as large as it is when it is opened; throws what the file system says. It is open only while it is read. */
export async function* chunksOfFile(file: string): AsyncGenerator<Uint8Array> {
  const descriptor = openToRead(file)
  try {
    const { size } = regular(descriptor)
    for (let at = 0; at < size;) {
      const chunk = new Uint8Array(Math.min(HEAD_BYTES, size - at))
      const length = readSync(descriptor, chunk, 0, chunk.length, at)
      if (length === 0) return
      at += length
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Opens a file to be read; a pipe that has taken its place since it was found keeps nobody waiting. Throws what the file system says. */
export const openToRead = (file: string): number => openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))

/** Fills bytes from a place in an open file on, and says how far: it may be shorter than it was. */
export function fill(descriptor: number, bytes: Uint8Array, from: number): number {
  let filled = 0
  while (filled < bytes.length) {
    const length = readSync(descriptor, bytes, filled, bytes.length - filled, from + filled)
    if (length === 0) break
    filled += length
  }
  return filled
}

/** Files that say that they are empty and are not: those of the system. */
function unsized(descriptor: number, limits: Limits): Uint8Array | string {
  const all: Uint8Array[] = []
  for (let length = 0; length <= limits.bytes;) {
    const chunk = new Uint8Array(HEAD_BYTES)
    const more = readSync(descriptor, chunk)
    if (more === 0) return Buffer.concat(all)
    all.push(chunk.subarray(0, more))
    length += more
  }
  return tooLarge(limits)
}

function withFile<T>(file: string, use: (descriptor: number, stats: Stats) => T | string): T | string {
  try {
    const descriptor = openToRead(file)
    try {
      return use(descriptor, regular(descriptor))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return reasonOf(error)
  }
}

/** What is known of an open file. Throws where it is none (any more). */
function regular(descriptor: number): Stats {
  const stats = fstatSync(descriptor)
  if (stats.isFile()) return stats
  throw Object.assign(new Error(NEITHER), { code: stats.isDirectory() ? 'EISDIR' : 'NEITHER' })
}
