import { byLength, type Row } from './row.ts'
import { keyOf, TOGETHER } from './runs.ts'
import { stands } from './stands.ts'
import { endsSentence, type Term } from './term.ts'

/** Words that stand in more places than this are a refrain, and tell nothing of what moved. */
const MOST_PLACES = 16
/** So many pairs of rows are compared for the same words in the same two places; where there are more, each row with a few of the others. */
const [MOST_PAIRS, FEW] = [4096, 16]

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

/** A few words in a row: the columns they stand in, and the rows that print them there. */
interface Site {
  readonly columns: readonly number[]
  readonly rows: number[]
}

/** The sites of the same words, by their columns. */
type Sites = ReadonlyMap<string, Site>

/**
 * Pairs of rows in which something may have changed places: a few words in a row that each has where the other has nothing.
 *
 * In most clusters there is none, and nothing more is to be done.
 */
export function suspects(placed: Placed): RowPair[] {
  const { places } = placed
  const pairs = new Map<string, RowPair>()
  for (const bySite of sitesIn(placed).values()) {
    if (bySite.size < 2) continue
    const sites = Array.from(bySite.values())
    if (new Set(sites.map(({ columns }) => columns[0])).size > MOST_PLACES) continue
    sites.forEach((here, i) => {
      for (const there of sites.slice(i + 1)) {
        if (here.columns.some((column) => there.columns.includes(column))) continue
        const [left, right] = [here.rows.filter((row) => hasNone(row, there)), there.rows.filter((row) => hasNone(row, here))]
        for (const [one, other] of matched(left, right)) pairs.set(...pairOf(one, other))
      }
    })
  }
  return Array.from(pairs.values()).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])

  /** The few are the same in whatever order the witnesses come. */
  function matched(left: readonly number[], right: readonly number[]): RowPair[] {
    if (left.length * right.length <= MOST_PAIRS) return every(left, right)
    return [...every(left, fewOf(right)), ...every(fewOf(left), right)]
  }

  function fewOf(side: readonly number[]): number[] {
    return side.toSorted((a, b) => byLength(placed.rows[a], placed.rows[b])).slice(0, FEW)
  }

  function hasNone(row: number, { columns }: Site): boolean {
    return !columns.some((column) => stands(places[row]!, column))
  }
}

function every(left: readonly number[], right: readonly number[]): RowPair[] {
  return left.flatMap((one) => right.map((other): RowPair => [one, other]))
}

function pairOf(one: number, other: number): [string, RowPair] {
  const pair: RowPair = one < other ? [one, other] : [other, one]
  return [pair.join(' '), pair]
}

/** For every few words in a row where they stand, and who prints them there. */
function sitesIn({ rows, places, isAsked, isInTwo }: Placed): ReadonlyMap<string, Sites> {
  const short = shortWholes(rows.filter((_, row) => isAsked(row)))
  const found = new Map<string, Map<string, Site>>()
  rows.forEach(({ words, solid }, row) => {
    if (!isAsked(row)) return
    let streak = 0
    words.forEach(({ id }, end) => {
      streak = isInTwo(id) ? streak + 1 : 0
      for (let length = short.size > 0 ? 1 : TOGETHER; length <= Math.min(streak, TOGETHER); length++) {
        const from = end + 1 - length
        const key = keyOf(words, from, end + 1)
        if (length < TOGETHER && !short.has(key)) continue
        const columns = solid.slice(from, end + 1).map((token) => places[row]![token]!)
        note(found, key, columns, row)
      }
    })
  })
  return found
}

function note(found: Map<string, Map<string, Site>>, key: string, columns: readonly number[], row: number): void {
  const sites = found.get(key) ?? new Map<string, Site>()
  found.set(key, sites)
  const address = columns.join()
  const known = sites.get(address)
  if (known) known.rows.push(row)
  else sites.set(address, { columns, rows: [row] })
}

/** The sentences and pieces of fewer words. */
function shortWholes(rows: readonly Row[]): ReadonlySet<string> {
  const short = new Set<string>()
  for (const { terms, breaks } of rows) {
    let words: Term[] = []
    for (let token = 0; token <= terms.length; token++) {
      const term = terms[token]
      if (!term || breaks.has(token) || endsSentence(term)) {
        if (words.length > 0 && words.length < TOGETHER) short.add(keyOf(words, 0, words.length))
        words = []
      }
      if (term?.solid) words.push(term)
    }
  }
  return short
}
