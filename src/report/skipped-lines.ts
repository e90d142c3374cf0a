import type { Report } from '../model.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'

const LISTED = 10
const ADVICE = 'Mend them, leave them out, or go on without them: --allow-skipped'

/** What could not be read, why, and how to go on where the run does not. */
export function skippedLines(
  { skipped }: Pick<Report, 'skipped'>,
  { skipsAllowed }: Pick<ReportOptions, 'skipsAllowed'>,
  paint: Palette,
  width: number,
): string[] {
  if (skipped.length === 0) return []
  const listed = skipped.slice(0, LISTED).flatMap(({ path, reason }) => wrap(`${isolated(inert(path))}: ${inert(reason)}`, width - 2))
  const rest = skipped.length > LISTED ? [`and ${skipped.length - LISTED} more`] : []
  return [
    paint.strong(`${skipped.length} skipped`),
    ...[...listed, ...rest].map((line) => `  ${line}`),
    ...(skipsAllowed ? [] : wrap(ADVICE, width - 2).map((line) => paint.quiet(`  ${line}`))),
  ]
}
