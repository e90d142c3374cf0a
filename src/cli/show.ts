import { pathToFileURL } from 'node:url'
import { FORMATS, reportPieces, type Report, type ReportOptions } from '../index.ts'
import { calledAs } from './called-as.ts'
import { hasColor } from './color.ts'
import { fileLines } from './file-lines.ts'
import type { Given } from './flags.ts'
import { hasLinks } from './has-links.ts'
import { type Io, widthOf } from './io.ts'

/** Shows a report on standard output: as wide as the terminal, coloured where wanted, its places links where the terminal opens them. */
export async function show(report: Report, given: Given, io: Io, next: ReportOptions['next']): Promise<void> {
  const format = FORMATS.find((name) => name === given.format) ?? 'table'
  for (const piece of await reportPieces(report, format, onScreen(given, io, next))) await io.write(piece)
}

/** How a report is shown on standard output. */
export function onScreen(given: Given, io: Io, next: ReportOptions['next']): ReportOptions {
  return {
    ...looks(given),
    next,
    width: widthOf(io),
    colour: hasColor(given, io),
    ...(hasLinks(given, io) && { links: pathToFileURL(`${process.cwd()}/`).href }),
  }
}

/** How much of a report is shown, wherever it goes. */
export function looks(given: Given): Pick<ReportOptions, 'minSeverity' | 'verbose' | 'skipsAllowed' | 'category' | 'linesOf' | 'command'> {
  const { verbose = false, category } = given
  return {
    minSeverity: given['min-severity'] ?? (verbose ? 'info' : 'minor'),
    verbose,
    skipsAllowed: given['allow-skipped'] ?? false,
    ...(category !== undefined && { category }),
    linesOf: fileLines(),
    command: calledAs(),
  }
}
