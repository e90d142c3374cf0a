import type { Column } from './column.ts'
import { type Run, runsBeside, TOGETHER } from './runs.ts'
import { sayTheSame } from './say-the-same.ts'
import { partnersOf, stands } from './stands.ts'
import { suspects } from './suspects.ts'
import { termsThatMoved } from './terms-that-moved.ts'
import type { Row } from './row.ts'
import type { Table } from './tabulate.ts'

/** Half-open range of columns. */
export type Columns = readonly [from: number, to: number]

/** Words that some rows print in one place of the table and others in another, further on. */
export interface Stretch {
  readonly one: Columns
  readonly other: Columns
  /** Inside one pair of marks: there the order is claimed. */
  readonly isClaimed: boolean
}

/** What is printed in different places. */
export interface Moves {
  /** Whether a row prints elsewhere, in or after other marks, what others have in a column. Row and column by their numbers. */
  readonly isMoved: (row: number, column: number) => boolean
  readonly stretches: readonly Stretch[]
}

const NOTHING: Moves = { isMoved: () => false, stretches: [] }

/**
 * Finds what two rows print in another order.
 *
 * Where one of them closes its marks in between, it claims no order, and has left nothing out. Inside one pair of marks turning words round
 * is a finding: such stretches are told, too, but stand in the table as left out and put in. Rows that repeat a stretch of another, their
 * host, are not looked at.
 */
export function movedIn({ columns, places, hosts }: Table, rows: readonly Row[]): Moves {
  const isAsked = (row: number): boolean => hosts[row] === row
  const isInTwo = termsThatMoved(columns, rows, isAsked)
  if (!isInTwo) return NOTHING
  const moved = rows.map(() => new Set<number>())
  const stretches: Stretch[] = []
  for (const [one, other] of suspects({ rows, places, isAsked, isInTwo }))
    compare({ columns, one: sideOf(one, other), other: sideOf(other, one), moved, stretches })
  return { isMoved: (row, column) => moved[row]?.has(column) ?? false, stretches }

  function sideOf(number: number, against: number): Side {
    const [row, at] = [rows[number]!, places[number]!]
    const partners = partnersOf(at, places[against]!)
    return { number, row, places: at, runs: runsBeside(row, (token) => partners[token] === 1) }
  }
}

/** A row, the columns its tokens stand in, and its runs of words that stand in columns where the other row has none. */
interface Side {
  readonly number: number
  readonly row: Row
  readonly places: Int32Array
  readonly runs: readonly Run[]
}

interface Comparison {
  readonly columns: readonly Column[]
  readonly one: Side
  readonly other: Side
  readonly moved: readonly Set<number>[]
  /** Filled in. */
  readonly stretches: Stretch[]
}

function compare({ columns, one, other, moved, stretches }: Comparison): void {
  for (const run of one.runs)
    for (const twin of other.runs) {
      if (!sayTheSame(run, twin)) continue
      const [here, there] = [one.places[run.from] ?? 0, other.places[twin.from] ?? 0]
      const areParted = isClosedBetween(one, run, there) || isClosedBetween(other, twin, here)
      const isClaimed = !areParted && crosses(columns, one, other, here, there)
      const [first, second] = here < there ? [columnsOf(one, run), columnsOf(other, twin)] : [columnsOf(other, twin), columnsOf(one, run)]
      if (Math.min(run.words.length, twin.words.length) >= TOGETHER && first[1] <= second[0])
        stretches.push({ one: first, other: second, isClaimed })
      // Without seams every row claims its order, though a third may have drawn its words apart.
      if (isClaimed || one.row.breaks.size + other.row.breaks.size === 0) continue
      for (let token = run.from; token < run.to; token++) moved[other.number]?.add(one.places[token] ?? -1)
      for (let token = twin.from; token < twin.to; token++) moved[one.number]?.add(other.places[token] ?? -1)
    }
}

/** The columns from the first word of a run to the last thing in it. */
function columnsOf({ places }: Side, { from, to }: Run): Columns {
  return [places[from] ?? 0, (places[to - 1] ?? 0) + 1]
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
function crosses(columns: readonly Column[], one: Side, other: Side, here: number, there: number): boolean {
  for (let at = Math.min(here, there); at < Math.max(here, there); at++)
    if (columns[at]?.solid && stands(one.places, at) && stands(other.places, at)) return true
  return false
}
