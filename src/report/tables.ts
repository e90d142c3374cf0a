import type { Report } from '../model.ts'
import { checklistCells } from './checklist-cells.ts'
import { csvOf } from './csv.ts'
import type { TABLE_NAMES } from './report-tables.ts'
import { articleRows } from './tables/article-rows.ts'
import { discrepancyRows } from './tables/discrepancy-rows.ts'
import { printingRows } from './tables/printing-rows.ts'
import { readingRows } from './tables/reading-rows.ts'
import { sideRows } from './tables/side-rows.ts'

/** A table in a file of its own. */
export interface NamedTable {
  readonly name: (typeof TABLE_NAMES)[number]
  readonly text: () => Generator<string>
}

/**
 * A report as tables that can be joined, one thing a row: articles by `article`, printings by `cluster` and `siglum`, readings by `cluster`, `locus` and
 * `siglum`, discrepancies by `discrepancy`, and their sides, which say of every printing a discrepancy is about on which side it stands and where.
 * Clusters on which all agree are among them. Of drafts the checklist, too.
 */
export function tables(report: Report): NamedTable[] {
  const checklist = checklistCells(report)
  const all: NamedTable[] = [
    { name: 'articles.csv', text: () => csvOf(articleRows(report)) },
    { name: 'printings.csv', text: () => csvOf(printingRows(report)) },
    { name: 'readings.csv', text: () => csvOf(readingRows(report)) },
    { name: 'discrepancies.csv', text: () => csvOf(discrepancyRows(report)) },
    { name: 'sides.csv', text: () => csvOf(sideRows(report)) },
  ]
  return checklist ? [...all, { name: 'checklist.csv', text: () => csvOf(checklist) }] : all
}
