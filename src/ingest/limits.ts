import type { Limits } from '../options.ts'

/** Containers in containers are opened so deep. */
export const MAX_DEPTH = 4

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** A number of bytes as a reader says it: `256 MB`. */
export function sizeInWords(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 1024 && unit < UNITS.length - 1) [size, unit] = [size / 1024, unit + 1]
  return `${Number(size.toFixed(size < 10 ? 1 : 0))} ${UNITS[unit] ?? ''}`
}

/** Why something that is too large is not read. */
export const tooLarge = ({ bytes }: Limits): string => `larger than ${sizeInWords(bytes)}`
