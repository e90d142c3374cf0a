import type { Report } from '../model.ts'
import { csvOf } from './csv.ts'
import { sheetOf } from './sample/sheet.ts'
import { cellsOf } from './tables/cell.ts'

/** A sheet for hand-coding, as a table for spreadsheets, and what it was drawn from. */
export interface SampleSheet {
  readonly text: Iterable<string>
  readonly rows: number
  readonly strata: number
  /** Strata there was no room for. */
  readonly unseen: number
}

/**
 * A stratified sample of what a report says, for somebody to judge by hand: differences by kind and severity, and clusters in which none was found.
 * The same seed and the same report give the same sheet.
 */
export function sample(report: Report, { size, seed }: { readonly size: number; readonly seed: string }): SampleSheet {
  const { table, ...counts } = sheetOf(report, size, seed)
  return { text: csvOf(cellsOf(table)), ...counts }
}
