import type { Finding, Report } from '../model.ts'
import { baseLines } from './base-lines.ts'
import { detailLines } from './detail-lines.ts'
import { entriesOf } from './entries.ts'
import { heading } from './heading.ts'
import { hintLines } from './hint-lines.ts'
import { isBlended } from './is-blended.ts'
import { keyLines } from './key-lines.ts'
import { wrap } from './layout.ts'
import { movedLines } from './moved-lines.ts'
import { palette, type Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { skippedLines } from './skipped-lines.ts'
import { summaryLines } from './summary-lines.ts'
import { variantColumns } from './variant-columns.ts'
import { variantList } from './variant-list.ts'
import { variantRow } from './variant-row.ts'
import { type Articles, articlesOf } from './whereabouts.ts'

/** Below this width columns become a list. */
const NARROW = 60
const NARROWEST = 20

/**
 * A report for people at a terminal: what was read, then one block a cluster, worst first.
 *
 * A block has the words once, the variants under them, and the witnesses below. What is known already is counted, not shown,
 * unless it stands beside something new.
 */
export function table(report: Report, options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = Math.max(NARROWEST, options.width)
  const articles = articlesOf(report)
  const shown = report.findings.filter(
    ({ discrepancies }) => options.verbose || entriesOf({ discrepancies }, options).some(({ discrepancy }) => discrepancy.state === 'new'),
  )
  const blocks = [
    summaryLines(report, options, paint, width),
    ...shown.map((finding) => block(finding, articles, options, paint, width)),
    skippedLines(report, options, paint, width),
    hintLines(shown, options, paint, width),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function block(finding: Finding, articles: Articles, options: ReportOptions, paint: Palette, width: number): string[] {
  const entries = entriesOf(finding, options)
  const rows = entries.map((entry, i) => variantRow(entry, entries[i - 1], finding, articles))
  const variants = (width < NARROW ? undefined : variantColumns(rows, paint, width - 2)) ?? variantList(rows, paint, width - 2)
  return [
    ...heading(finding, articles, paint, width),
    ...baseLines(finding, entries, paint, width - 2).map((line) => `${paint.quiet('│')} ${line}`),
    ...movedLines(finding, paint, width - 2).map((line) => `  ${line}`),
    ...(isBlended(entries) ? wrap('No one printing has all of these words.', width - 2).map((line) => `  ${paint.quiet(line)}`) : []),
    ...(entries.length > 0 ? variants.map((line) => `  ${line}`.trimEnd()) : []),
    ...keyLines(finding, entries, articles, paint, width - 2).map((line) => `  ${line}`),
    ...(options.verbose ? detailLines(finding, entries, paint, width) : []),
  ]
}
