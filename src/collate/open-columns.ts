import type { Column } from './column.ts'
import type { Row } from './row.ts'

/** A row already in the table: the column each of its tokens stands in. */
export interface Woven {
  readonly row: Row
  readonly places: readonly Column[]
}

/** For each column of words, and after the last, 1 where a row already in the table leaves words out in plain sight, and at either end. */
export function openColumns(columns: number, gapped: readonly Woven[]): Uint8Array {
  const open = new Uint8Array(columns + 1)
  open[0] = 1
  open[columns] = 1
  for (const woven of gapped) markGaps(open, woven)
  return open
}

function markGaps(open: Uint8Array, { row, places }: Woven): void {
  let before = -1
  row.solid.forEach((token, i) => {
    const at = places[token]?.at ?? 0
    if (i > 0 && row.open[i] === 1) open.fill(1, before + 1, at + 1)
    before = at
  })
}
