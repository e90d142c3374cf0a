import { stringify } from 'csv-stringify/sync'
import type { Report } from '../model.ts'
import { cellOf } from '../text/formula.ts'
import { checklistCells } from './checklist-cells.ts'
import { readingCells } from './reading-cells.ts'

/** What Excel knows UTF-8 by. */
export const BYTE_ORDER_MARK = '\ufeff'
const BATCH = 500

/**
 * A table for spreadsheets (RFC 4180, UTF-8 with a byte-order mark, which Excel goes by): the checklist of a draft, a row for every quotation;
 * without a draft, a row for every reading that somebody prints. What would be run as a formula begins with an apostrophe.
 */
export function csv(report: Report): Generator<string> {
  return csvOf(checklistCells(report) ?? readingCells(report))
}

/** Rows, their head first, as a table for spreadsheets. */
export function* csvOf(rows: Iterable<readonly string[]>): Generator<string> {
  yield BYTE_ORDER_MARK
  let batch: (readonly string[])[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield csvRows(batch)
    batch = []
  }
  yield csvRows(batch)
}

/** Some rows of such a table. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    { record_delimiter: '\r\n', quote_record_delimiter: true },
  )
}
