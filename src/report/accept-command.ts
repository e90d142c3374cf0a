import type { ReportedDiscrepancy } from '../model.ts'
import { inShell } from './in-shell.ts'
import type { ReportOptions } from './reporter.ts'
import { toType } from './to-type.ts'

/** What to type to let a discrepancy stand; undefined where nothing can be accepted, or where a desk has its reading as withdrawn: that is to be mended. */
export function acceptCommand(
  { id, withdrawn }: Pick<ReportedDiscrepancy, 'id' | 'withdrawn'>,
  options: Pick<ReportOptions, 'next' | 'command'>,
): string | undefined {
  const { next } = options
  if (next.kind !== 'accept' || withdrawn?.by === 'baseline') return undefined
  const file = next.file === undefined ? '<report saved with -o>' : inShell(next.file)
  return toType(`accept ${id} --report ${file} --reason "…"`, options)
}
