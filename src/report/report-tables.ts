import type { Report } from '../model.ts'
import type { NamedTable } from './tables.ts'

/** The files of a folder of tables; the last one is of drafts alone. */
export const TABLE_NAMES = ['articles.csv', 'printings.csv', 'readings.csv', 'discrepancies.csv', 'sides.csv', 'checklist.csv'] as const

/** A report as tables that can be joined, each in a file of its own. */
export async function reportTables(report: Report): Promise<readonly NamedTable[]> {
  return (await import('./tables.ts')).tables(report)
}
