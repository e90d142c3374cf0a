import type { Finding } from '../model.ts'
import { isWanted } from './entries.ts'
import { inert } from './inert.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { discrepanciesOf, worstFirst } from './severities.ts'

/** What to type next: about the worst that is new. */
export function hintLines(shown: readonly Finding[], options: ReportOptions, paint: Palette, width: number): string[] {
  const { next } = options
  const [worst] = discrepanciesOf(shown)
    .filter((discrepancy) => discrepancy.state === 'new' && isWanted(discrepancy, options))
    .toSorted(worstFirst)
  if (!worst) return []
  const accept =
    next.kind === 'accept' && ([`variorum accept ${worst.id} --report ${reportIn(next.file)} --reason "…"`, 'let it stand'] as const)
  const hints = [[`variorum explain ${worst.kind}`, 'what it is, and when it is fine'] as const, ...(accept ? [accept] : [])]
  const lines = columns(hints.map(([command, use]) => [[command], [use]]))
  return (lines.some((line) => line.length > width) ? hints.flatMap(([command]) => wrap(command, width)) : lines).map(paint.quiet)
}

/** The saved report as a shell takes it, else how to come by one. */
function reportIn(file: string | undefined): string {
  if (file === undefined) return '<report saved with -o>'
  return /^[\w./-]+$/.test(file) ? file : `'${inert(file).replaceAll("'", String.raw`'\''`)}'`
}
