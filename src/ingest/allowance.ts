import { exhausted } from './broken.ts'
import { sizeInWords } from './limits.ts'

/** Counts bytes that were unpacked of one file, at whatever depth. Throws `exhausted` where they are out of all proportion. */
export type Spend = (bytes: number) => void

/** So many bytes any file may unpack to, and beyond them so many times its own: pages that are all alike pack a hundred to one, bombs a thousand. */
const [FREE, RATIO] = [1024 ** 3, 200]

/** What a file of so many bytes may unpack to, all in all. */
export function allowanceOf(bytes: number): Spend {
  const most = Math.max(FREE, RATIO * bytes)
  let spent = 0
  return (unpacked) => {
    spent += unpacked
    if (spent > most) throw exhausted(`unpacks to more than ${sizeInWords(most)}, out of all proportion to its size: the rest is not read`)
  }
}
