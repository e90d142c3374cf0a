import { BYTE_ORDER_MARK, csvRows } from '../csv.ts'
import { inert } from '../inert.ts'
import { cell } from './cell.ts'
import type { Table, Value } from './table.ts'

/** Rows that are written at once. */
const BATCH = 500

/** What a table is written as: for spreadsheets, or a JSON object a line. */
export type TableFormat = 'csv' | 'jsonl'

/** Writes a table piece by piece, however long it is: its head and its rows, each told of. */
export async function* writtenTable({ columns, rows }: Table, format: TableFormat, onRow: () => void = () => {}): AsyncGenerator<string> {
  const names = Object.keys(columns)
  const textOf = format === 'csv' ? csvLines : (batch: Rows): string => jsonLines(names, batch)
  if (format === 'csv') yield BYTE_ORDER_MARK + csvRows([names])
  let batch: (readonly Value[])[] = []
  for await (const row of rows()) {
    onRow()
    batch.push(row)
    if (batch.length < BATCH) continue
    yield textOf(batch)
    batch = []
  }
  yield textOf(batch)
}

type Rows = readonly (readonly Value[])[]

const csvLines = (batch: Rows): string => csvRows(batch.map((row) => row.map(cell)))

function jsonLines(names: readonly string[], batch: Rows): string {
  return batch.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name, i) => [name, safe(row[i])])))}\n`).join('')
}

const safe = (value: Value): Value => (typeof value === 'string' ? inert(value) : value)
