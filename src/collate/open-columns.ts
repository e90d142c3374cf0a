import type { Table } from './weave.ts'

/** For each solid column, and after the last, 1 where a row already in the table leaves words out in plain sight, or begins, or ends. */
export function openColumns(table: Table, places: readonly number[]): Uint8Array {
  const open = new Uint8Array(places.length + 1)
  open[0] = 1
  open[places.length] = 1
  for (const [number, row] of table.rows) {
    if (row.open.every((isOpen, i) => isOpen === 0 || i === 0 || i === row.solid.length)) continue
    let before = -1
    let token = 0
    places.forEach((at, column) => {
      if (!table.columns[at]?.cells.has(number)) return
      if (before >= 0 && row.open[token] === 1) open.fill(1, before + 1, column + 1)
      before = column
      token += 1
    })
  }
  return open
}
