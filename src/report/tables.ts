import type { Report } from '../model.ts'
import { checklistCells } from './checklist-cells.ts'
import { csvOf } from './csv.ts'
import type { TABLE_NAMES } from './report-tables.ts'
import { articleTable } from './tables/article-table.ts'
import { cellsOf } from './tables/cell.ts'
import { clusterTable } from './tables/cluster-table.ts'
import { comparedTable } from './tables/compared-table.ts'
import { discrepancyTable } from './tables/discrepancy-table.ts'
import { printingTable } from './tables/printing-table.ts'
import { readingTable } from './tables/reading-table.ts'
import { sideTable } from './tables/side-table.ts'
import type { HeldTable } from './tables/table.ts'

/** What the tables of everything but drafts are called. */
type TableName = Exclude<(typeof TABLE_NAMES)[number], 'checklist.csv'> extends `${infer Name}.csv` ? Name : never

/** A table in a file of its own. */
export interface NamedTable {
  readonly name: (typeof TABLE_NAMES)[number]
  readonly text: () => Generator<string>
}

/**
 * A report as tables that can be joined, one thing a row: articles by `article`, printings by `cluster` and `siglum`, readings by `cluster`, `locus` and
 * `siglum`, discrepancies by `discrepancy`, and their sides, which say of every printing a discrepancy is about on which side it stands and where;
 * clusters by `cluster`, those on which all agree among them; and what was compared, by `outlet` and `speaker`. Of drafts the checklist, too.
 */
export function tables(report: Report): NamedTable[] {
  const checklist = checklistCells(report)
  const all = heldTables(report).map((table): NamedTable => ({ name: `${table.name}.csv`, text: () => csvOf(cellsOf(table)) }))
  return checklist ? [...all, { name: 'checklist.csv', text: () => csvOf(checklist) }] : all
}

/** The tables of everything but drafts, the articles first. */
export function heldTables(report: Pick<Report, 'articles' | 'findings'>): readonly [HeldTable<'articles'>, ...HeldTable<TableName>[]] {
  return [
    articleTable(report),
    printingTable(report),
    readingTable(report),
    discrepancyTable(report),
    sideTable(report),
    clusterTable(report),
    comparedTable(report),
  ]
}
