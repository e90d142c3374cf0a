import type { Report } from '../model.ts'
import type { SampleSheet } from './sample.ts'
import type { NamedTable } from './tables.ts'
import type { PlacesOf, Quoting } from './tables/quotations-table.ts'
import type { Table } from './tables/table.ts'
import type { TableFormat } from './tables/written.ts'

export type { SampleSheet } from './sample.ts'
export type { Table } from './tables/table.ts'

/** The files of a folder of tables; the last one is of drafts alone. */
export const TABLE_NAMES = [
  'articles.csv',
  'printings.csv',
  'readings.csv',
  'discrepancies.csv',
  'sides.csv',
  'clusters.csv',
  'compared.csv',
  'checklist.csv',
] as const

/** A report as tables that can be joined, each in a file of its own. */
export async function reportTables(report: Report): Promise<readonly NamedTable[]> {
  return (await import('./tables.ts')).tables(report)
}

/** The same tables of what an archive holds, with every quotation of it: articles in, and where their spans stand. */
export async function archiveTables(
  report: Pick<Report, 'articles' | 'findings'>,
  printed: () => Quoting,
  placesOf: PlacesOf,
): Promise<readonly Table[]> {
  const [{ heldTables }, { quotationsTable }] = await Promise.all([import('./tables.ts'), import('./tables/quotations-table.ts')])
  const [articles, ...others] = heldTables(report)
  return [articles, quotationsTable(printed, placesOf), ...others]
}

/** The names and the columns of these tables, before there is anything to put into them. */
export async function archiveTableHeads(): Promise<readonly Pick<Table, 'name' | 'columns'>[]> {
  return archiveTables({ articles: [], findings: [] }, nothing, () => [])
}

async function* nothing(): AsyncGenerator<never> {}

/** Writes a table piece by piece; every row is told of. */
export async function* writtenTable(table: Table, format: TableFormat, onRow?: () => void): AsyncGenerator<string> {
  yield* (await import('./tables/written.ts')).writtenTable(table, format, onRow)
}

/** A stratified sheet of so many rows, for somebody to judge by hand what a report says. */
export async function sampleSheet(report: Report, drawing: { readonly size: number; readonly seed: string }): Promise<SampleSheet> {
  return (await import('./sample.ts')).sample(report, drawing)
}
