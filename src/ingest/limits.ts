import { constants } from 'node:buffer'
import type { Limits } from '../options.ts'

/** Containers in containers are opened so deep: a record of a crawl, packed, in a web archive, in a ZIP, in a tar, packed. */
export const MAX_DEPTH = 6

/** Why those below are not. */
export const TOO_DEEP = `packed more than ${MAX_DEPTH} times over`

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** A number of bytes as a reader says it: `256 MB`. */
export function sizeInWords(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 1024 && unit < UNITS.length - 1) [size, unit] = [size / 1024, unit + 1]
  return `${Number(size.toFixed(size < 10 ? 1 : 0))} ${UNITS[unit] ?? ''}`
}

/** A number of milliseconds as a reader says it: `60 s`, `200 ms`. */
function timeInWords(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Number((milliseconds / 1000).toFixed(1))} s`
}

/** Why something is not read that takes too long. */
export const tooSlow = ({ time }: Limits): string => `took longer than ${timeInWords(time)} to read (--max-file-time)`

/** Why something that is too large is not read. */
export const tooLarge = ({ bytes }: Limits): string => `larger than ${sizeInWords(bytes)} (--max-file-size)`

/** Why a text is not read that no program of this kind can hold in one piece. */
export const TOO_LONG = `longer than ${sizeInWords(constants.MAX_STRING_LENGTH)}, which is more than one text can have`
