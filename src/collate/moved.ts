import type { Column } from './column.ts'
import { type Run, runsBeside } from './runs.ts'
import { sayTheSame } from './say-the-same.ts'
import { suspects } from './suspects.ts'
import type { Row } from './row.ts'
import type { Table } from './tabulate.ts'

/** Whether a row prints elsewhere, in or after other marks, what others have in a column. Row and column by their numbers. */
export type Moved = (row: number, column: number) => boolean

/**
 * Finds what two rows print in another order where one of them closes its marks in between, and so claims no order.
 *
 * Words inside one pair of marks that changed places are not looked for: there the order is claimed. Rows that repeat a stretch
 * of another, their host, are not looked at.
 */
export function movedIn({ columns, places, hosts }: Table, rows: readonly Row[]): Moved {
  if (rows.every(({ breaks }) => breaks.size === 0)) return () => false
  const moved = rows.map(() => new Set<number>())
  const found = suspects(rows, places, (row) => hosts[row] === row)
  found.forEach((one, i) => {
    for (const other of found.slice(i + 1)) {
      const [a, b] = [rows[one], rows[other]]
      if (!a || !b || a.breaks.size + b.breaks.size === 0) continue
      compare({ columns, one: sideOf(one, other), other: sideOf(other, one), moved })
    }
  })
  return (row, column) => moved[row]?.has(column) ?? false

  function sideOf(number: number, against: number): Side {
    const [row, at] = [rows[number]!, places[number]!]
    const taken = new Set(places[against])
    return { number, row, places: at, taken: new Set(at), runs: runsBeside(row, (token) => taken.has(at[token] ?? -1)) }
  }
}

/** A row, the columns its tokens stand in, and its runs of words that stand in columns where the other row has none. */
interface Side {
  readonly number: number
  readonly row: Row
  readonly places: Int32Array
  /** The same as a set. */
  readonly taken: ReadonlySet<number>
  readonly runs: readonly Run[]
}

interface Comparison {
  readonly columns: readonly Column[]
  readonly one: Side
  readonly other: Side
  readonly moved: readonly Set<number>[]
}

function compare({ columns, one, other, moved }: Comparison): void {
  for (const run of one.runs)
    for (const twin of other.runs) {
      if (!sayTheSame(run, twin)) continue
      const [here, there] = [one.places[run.from] ?? 0, other.places[twin.from] ?? 0]
      const areParted = isClosedBetween(one, run, there) || isClosedBetween(other, twin, here)
      if (!areParted && crosses(columns, one.taken, other.taken, here, there)) continue
      for (let token = run.from; token < run.to; token++) moved[other.number]?.add(one.places[token] ?? -1)
      for (let token = twin.from; token < twin.to; token++) moved[one.number]?.add(other.places[token] ?? -1)
    }
}

/** Whether a row closes its marks between a run of its words and a column at which it prints nothing. */
function isClosedBetween({ row, places }: Side, run: Run, column: number): boolean {
  const after = places.findIndex((place) => place > column)
  const hole = after < 0 ? places.length : after
  const [from, to] = hole <= run.from ? [hole, run.from] : [run.to, hole]
  for (let token = from; token <= to; token++) if (row.breaks.has(token)) return true
  return false
}

/** Whether both rows have a word in some column between two: without one a third row alone has drawn their words apart. */
function crosses(columns: readonly Column[], one: ReadonlySet<number>, other: ReadonlySet<number>, here: number, there: number): boolean {
  for (let at = Math.min(here, there); at < Math.max(here, there); at++) if (columns[at]?.solid && one.has(at) && other.has(at)) return true
  return false
}
