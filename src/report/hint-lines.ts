import type { Finding } from '../model.ts'
import { isWanted } from './entries.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { discrepanciesOf, worstFirst } from './severities.ts'

/** What to type next: about the worst that is new. */
export function hintLines(shown: readonly Finding[], options: ReportOptions, paint: Palette, width: number): string[] {
  const [worst] = discrepanciesOf(shown)
    .filter((discrepancy) => discrepancy.state === 'new' && isWanted(discrepancy, options))
    .toSorted(worstFirst)
  if (!worst) return []
  const hints = [
    [`variorum explain ${worst.kind}`, 'what it is, and when it is fine'],
    [`variorum accept ${worst.id} --report r.json --reason "…"`, 'let it stand'],
  ] as const
  const lines = columns(hints.map(([command, use]) => [[command], [use]]))
  return (lines.some((line) => line.length > width) ? hints.flatMap(([command]) => wrap(command, width)) : lines).map(paint.quiet)
}
