import { closeSync, fstatSync } from 'node:fs'
import { fill, openToRead } from '../file-bytes.ts'

/** Bytes that can be read from any place. */
export interface RandomAccess {
  readonly size: number
  /** So many bytes from a place on; fewer at the end. Throws what the file system says. */
  readonly read: (from: number, count: number) => Uint8Array
  readonly close: () => void
}

/** Reads from any place of a file. Throws what the file system says. */
export function accessFile(file: string): RandomAccess {
  const descriptor = openToRead(file)
  const { size } = fstatSync(descriptor)
  return {
    size,
    read: (from, count) => {
      const bytes = new Uint8Array(clamped(from, count, size))
      return bytes.subarray(0, fill(descriptor, bytes, from))
    },
    close: () => closeSync(descriptor),
  }
}

/** Reads from any place of bytes at hand. */
export function accessBytes(bytes: Uint8Array): RandomAccess {
  const size = bytes.length
  return { size, read: (from, count) => bytes.subarray(from, from + clamped(from, count, size)), close: () => {} }
}

/** A place and a length that a file claims may lie anywhere. */
const clamped = (from: number, count: number, size: number): number => (from >= 0 && from < size ? Math.min(count, size - from) : 0)
