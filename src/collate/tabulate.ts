import { agreementOf } from './agreement.ts'
import type { Column } from './column.ts'
import { type Covered, cover } from './cover.ts'
import { byLength, type Row } from './row.ts'
import { weave } from './weave.ts'

/** Rows in columns. */
export interface Table {
  readonly columns: readonly Column[]
  /** For each row the number of the row of which it repeats a stretch: its own where it was aligned itself. */
  readonly hosts: readonly number[]
}

/** Aligns distinct rows into the columns of one table. Row numbers are places in `rows`; the table does not depend on their order. */
export function tabulate(rows: readonly Row[]): Table {
  const order = Array.from(rows.keys()).toSorted((a, b) => byLength(rows[a], rows[b]))
  const { hosts, covered } = cover(rows, order)
  const loom = { rows, agreement: agreementOf(new Set(rows.flatMap(({ terms }) => terms)).size), base: hosts[0] ?? 0 }
  const columns = hosts.reduce<readonly Column[]>((table, number) => weave(table, number, loom), [])
  for (const host of hosts) setIn(columns, host, covered)
  const hostOf = new Map(covered.map(({ row, host }) => [row, host]))
  return { columns, hosts: rows.map((_, row) => hostOf.get(row) ?? row) }
}

/** Sets the rows that a row covers into its columns. */
function setIn(columns: readonly Column[], host: number, covered: readonly Covered[]): void {
  const guests = covered.filter((one) => one.host === host)
  if (guests.length === 0) return
  const columnOf = columns.filter(({ cells }) => (cells[host] ?? -1) >= 0)
  for (const { row, places } of guests) {
    places.forEach((place, token) => {
      const cells = columnOf[place]?.cells
      if (cells) cells[row] = token
    })
  }
}
