import { agreementOf } from './agreement.ts'
import type { Column } from './column.ts'
import { byLength, type Row } from './row.ts'
import { weave } from './weave.ts'

/** Aligns distinct rows into the columns of one table. Row numbers are places in `rows`; the table does not depend on their order. */
export function tabulate(rows: readonly Row[]): readonly Column[] {
  const loom = { rows, agreement: agreementOf() }
  const order = rows.map((row, number) => ({ row, number })).toSorted((a, b) => byLength(a.row, b.row))
  return order.reduce<readonly Column[]>((table, { number }) => weave(table, number, loom), [])
}
