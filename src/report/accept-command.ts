import { inShell } from './in-shell.ts'
import type { ReportOptions } from './reporter.ts'

/** What to type to let a discrepancy stand; undefined where nothing can be accepted. */
export function acceptCommand(id: string, { next }: Pick<ReportOptions, 'next'>): string | undefined {
  if (next.kind !== 'accept') return undefined
  const file = next.file === undefined ? '<report saved with -o>' : inShell(next.file)
  return `variorum accept ${id} --report ${file} --reason "…"`
}
