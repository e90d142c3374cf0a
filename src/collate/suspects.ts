import type { Row } from './row.ts'
import { runsBeside, TOGETHER, windows } from './runs.ts'
import type { Term } from './term.ts'

/** Words that stand in more places than this are a refrain, and tell nothing of what moved. */
const MOST_PLACES = 16

/** Rows in their columns. */
interface Placed {
  readonly rows: readonly Row[]
  /** For each row the column of each token. */
  readonly places: readonly Int32Array[]
  /** Whether a row is looked at. */
  readonly isAsked: (row: number) => boolean
  /** Whether a term stands in more than one column. */
  readonly isInTwo: (term: number) => boolean
}

/** Numbers of two rows, the lower first. */
export type RowPair = readonly [one: number, other: number]

/**
 * Pairs of rows in which something may have changed places: a few words in a row that each has where the other has nothing.
 *
 * In most clusters there is none, and nothing more is to be done.
 */
export function suspects(placed: Placed): RowPair[] {
  const { places } = placed
  const taken = new Map<number, ReadonlySet<number>>()
  const has = (row: number, column: number): boolean => {
    const known = taken.get(row) ?? new Set(places[row])
    taken.set(row, known)
    return known.has(column)
  }
  const pairs = new Map<string, RowPair>()
  for (const byPlace of seenIn(placed).values()) {
    if (byPlace.size < 2 || byPlace.size > MOST_PLACES) continue
    const stands = Array.from(byPlace)
    stands.forEach(([here, ones], i) => {
      for (const [there, others] of stands.slice(i + 1)) {
        const [left, right] = [ones.filter((row) => !has(row, there)), others.filter((row) => !has(row, here))]
        for (const one of left) for (const other of right) pairs.set(...pairOf(one, other))
      }
    })
  }
  return Array.from(pairs.values()).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
}

function pairOf(one: number, other: number): [string, RowPair] {
  const pair: RowPair = one < other ? [one, other] : [other, one]
  return [pair.join(' '), pair]
}

/** For every few words in a row the columns where they begin, and who prints them there. */
function seenIn({ rows, places, isAsked, isInTwo }: Placed): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const short = shortWholes(rows.filter((_, row) => isAsked(row)))
  const seen = new Map<string, Map<number, number[]>>()
  rows.forEach(({ words, solid }, row) => {
    if (!isAsked(row)) return
    let streak = 0
    words.forEach(({ id }, end) => {
      streak = isInTwo(id) ? streak + 1 : 0
      for (let length = short.size > 0 ? 1 : TOGETHER; length <= Math.min(streak, TOGETHER); length++) {
        const at = end + 1 - length
        const key = windows(words.slice(at, end + 1), length)[0]!
        if (length === TOGETHER || short.has(key)) note(seen, key, places[row]![solid[at]!]!, row)
      }
    })
  })
  return seen
}

function note(seen: Map<string, Map<number, number[]>>, key: string, place: number, row: number): void {
  const byPlace = seen.get(key) ?? new Map<number, number[]>()
  const own = byPlace.get(place)
  if (own) own.push(row)
  else byPlace.set(place, [row])
  seen.set(key, byPlace)
}

/** The sentences and pieces of fewer words. */
function shortWholes(rows: readonly Row[]): ReadonlySet<string> {
  const wholes: (readonly Term[])[] = rows.flatMap((row) => runsBeside(row, () => false).map(({ words }) => words))
  return new Set(wholes.filter(({ length }) => length < TOGETHER).flatMap((words) => windows(words, words.length)))
}
