import type { Warning } from '../model.ts'
import { bigramsOf, firstPlace } from './bigrams.ts'
import { onePerFile } from './one-per-file.ts'
import type { Quoted } from './quoted.ts'

/** A text of so many words has places to compare it by, unless fewer than one in so many of its words begin one. */
const [LONG, ONE_IN] = [1000, 100]

/** Words of a quotation that are compared at most: no speech is as long, and every word compared takes a thousand bytes. */
const LONGEST = 200_000

/** Quotations that can be compared word by word, and warnings of the others: those that are too long, or repeat themselves too much. Linear in the long ones. */
export function comparable(quoted: readonly Quoted[]): { readonly quoted: readonly Quoted[]; readonly warnings: readonly Warning[] } {
  const long = quoted.filter(isTooLong)
  const repetitious = quoted.filter(
    ({ passage: { ids } }) => ids.length >= LONG && ids.length <= LONGEST && placesIn(ids) * ONE_IN < ids.length,
  )
  return {
    quoted: long.length > 0 ? quoted.filter((one) => !isTooLong(one)) : quoted,
    warnings: [
      ...onePerFile(long.map((one) => warningOf(one, 'is too long to be compared'))),
      ...onePerFile(repetitious.map((one) => warningOf(one, 'repeats itself so much that it is not compared'))),
    ],
  }
}

function isTooLong({ passage: { ids } }: Quoted): boolean {
  return ids.length > LONGEST
}

function warningOf({ quotation: { article }, passage: { ids } }: Quoted, why: string): Warning {
  return { path: article.path, reason: `a quotation of ${ids.length} words ${why}` }
}

function placesIn(ids: Int32Array): number {
  const table = bigramsOf(ids)
  let places = 0
  for (let i = 0; i + 1 < ids.length; i++) if (firstPlace(table, ids[i] ?? 0, ids[i + 1] ?? 0) >= 0) places += 1
  return places
}
