import { exhausted } from './broken.ts'
import { sizeInWords } from './limits.ts'

/** Counts bytes that were unpacked of one file, at whatever depth. Throws `exhausted` where they are out of all proportion. */
export type Spend = (bytes: number) => void

/** So many bytes any file may unpack to, and one document; and beyond them so many times their own: pages that are all alike pack a hundred to one, bombs a thousand. */
const [FREE, FREE_DOCUMENT, RATIO] = [1024 ** 3, 16 * 1024 ** 2, 200]

/** What a file of so many bytes may unpack to, all in all. */
export function allowanceOf(bytes: number): Spend {
  const most = Math.max(FREE, RATIO * bytes)
  let spent = 0
  return (unpacked) => {
    spent += unpacked
    if (spent > most) throw exhausted(`unpacks to more than ${sizeInWords(most)}, out of all proportion to its size: the rest is not read`)
  }
}

/** Why a document of so many bytes packed may not be as long as it is, unpacked; undefined where it may. */
export function outOfProportion(packed: number | undefined, unpacked: number): string | undefined {
  if (packed === undefined || unpacked <= Math.max(FREE_DOCUMENT, RATIO * packed)) return undefined
  return `unpacks to more than ${RATIO} times its size, as a bomb does`
}
