import type { Column } from './column.ts'
import type { Row } from './row.ts'

/** For each solid column, and after the last, 1 where a row already in the table leaves words out in plain sight, and at either end. */
export function openColumns(columns: readonly Column[], rows: readonly Row[]): Uint8Array {
  const open = new Uint8Array(columns.length + 1)
  open[0] = 1
  open[columns.length] = 1
  rows.forEach((row, number) => {
    if (row.isGapped) markGaps(open, columns, row, number)
  })
  return open
}

function markGaps(open: Uint8Array, columns: readonly Column[], row: Row, number: number): void {
  let before = -1
  let token = 0
  columns.forEach(({ cells }, at) => {
    if ((cells[number] ?? -1) < 0) return
    if (before >= 0 && row.open[token] === 1) open.fill(1, before + 1, at + 1)
    before = at
    token += 1
  })
}
