import type { Row } from './row.ts'
import { runsBeside, TOGETHER, windows } from './runs.ts'
import type { Term } from './term.ts'

/**
 * Numbers of the rows in which something may have changed places: a few words in a row that another has in another column.
 *
 * In most clusters there is none, and nothing more is to be done. `places`: for each row the column of each token; `isAsked`: whether a row
 * is looked at.
 */
export function suspects(rows: readonly Row[], places: readonly Int32Array[], isAsked: (row: number) => boolean): number[] {
  const short = shortWholes(rows.filter((_, row) => isAsked(row)))
  const seen = new Map<string, Seen>()
  rows.forEach(({ terms, solid }, row) => {
    if (!isAsked(row)) return
    const words = solid.flatMap((token) => terms[token] ?? [])
    for (let length = 1; length <= TOGETHER; length++)
      windows(words, length).forEach((key, at) => {
        if (length < TOGETHER && !short.has(key)) return
        const place = places[row]?.[solid[at] ?? 0] ?? -1
        const known = seen.get(key) ?? { place, rows: new Set(), isInTwoPlaces: false }
        known.rows.add(row)
        known.isInTwoPlaces ||= known.place !== place
        seen.set(key, known)
      })
  })
  const found = Array.from(seen.values()).flatMap((each) => (each.isInTwoPlaces ? Array.from(each.rows) : []))
  return Array.from(new Set(found)).toSorted((a, b) => a - b)
}

/** A few words in a row: the column where they were seen first, and who prints them. */
interface Seen {
  readonly place: number
  readonly rows: Set<number>
  isInTwoPlaces: boolean
}

/** The sentences and pieces of fewer words. */
function shortWholes(rows: readonly Row[]): ReadonlySet<string> {
  const wholes: (readonly Term[])[] = rows.flatMap((row) => runsBeside(row, () => false).map(({ words }) => words))
  return new Set(wholes.filter(({ length }) => length < TOGETHER).flatMap((words) => windows(words, words.length)))
}
