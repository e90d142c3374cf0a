import { FORMATS, renderReport, type Report, type ReportOptions } from '../index.ts'
import { hasColor } from './color.ts'
import type { Given } from './flags.ts'
import { type Io, widthOf } from './io.ts'

/** A report as standard output shows it: as wide as the terminal, coloured where wanted. */
export async function show(report: Report, given: Given, io: Io, next: ReportOptions['next']): Promise<string> {
  const format = FORMATS.find((name) => name === given.format) ?? 'table'
  return renderReport(report, format, { ...looks(given), next, width: widthOf(io), colour: hasColor(given, io) })
}

/** How much of a report is shown, wherever it goes. */
export function looks(given: Given): Pick<ReportOptions, 'minSeverity' | 'verbose' | 'skipsAllowed'> {
  const verbose = given.verbose ?? false
  return { minSeverity: given['min-severity'] ?? (verbose ? 'info' : 'minor'), verbose, skipsAllowed: given['allow-skipped'] ?? false }
}
