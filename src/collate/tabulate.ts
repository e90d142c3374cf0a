import { agreementOf } from './agreement.ts'
import type { Column } from './column.ts'
import { type Covered, cover } from './cover.ts'
import { byLength, type Row } from './row.ts'
import { weave } from './weave.ts'

/** Aligns distinct rows into the columns of one table. Row numbers are places in `rows`; the table does not depend on their order. */
export function tabulate(rows: readonly Row[]): readonly Column[] {
  const loom = { rows, agreement: agreementOf(new Set(rows.flatMap(({ terms }) => terms)).size) }
  const order = rows.map((row, number) => ({ row, number })).toSorted((a, b) => byLength(a.row, b.row))
  const { hosts, covered } = cover(
    rows,
    order.map(({ number }) => number),
  )
  const columns = hosts.reduce<readonly Column[]>((table, number) => weave(table, number, loom), [])
  for (const host of hosts)
    enter(
      columns,
      host,
      covered.filter((one) => one.host === host),
    )
  return columns
}

/** Sets rows into the columns of the row they repeat. */
function enter(columns: readonly Column[], host: number, covered: readonly Covered[]): void {
  if (covered.length === 0) return
  const columnOf = columns.filter(({ cells }) => (cells[host] ?? -1) >= 0)
  for (const { row, places } of covered) {
    places.forEach((place, token) => {
      const cells = columnOf[place]?.cells
      if (cells) cells[row] = token
    })
  }
}
