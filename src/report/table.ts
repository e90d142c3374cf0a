import type { Report } from '../model.ts'
import { block } from './block.ts'
import { checklistRows } from './checklist-lines.ts'
import { entriesOf } from './entries.ts'
import { hintLines } from './hint-lines.ts'
import { palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { skippedLines } from './skipped-lines.ts'
import { staleLines } from './stale-lines.ts'
import { outcomeLines, summaryLines, WIDEST } from './summary-lines.ts'
import { articlesOf } from './whereabouts.ts'

const NARROWEST = 20
/** Where so many lines are told, the first are out of sight: what they came to is said again. */
const SCREEN = 50

/**
 * A report for people at a terminal: what was read, then one block a cluster, worst first.
 *
 * A block has the words once, the variants under them, and the witnesses below. What is known already is counted, not shown,
 * unless it stands beside something new. Of a draft all its quotations follow, each with its verdict.
 */
export function table(report: Report, options: ReportOptions): string {
  const paint = palette(options.colour, options.links)
  const width = Math.max(NARROWEST, options.width)
  const articles = articlesOf(report)
  const shown = report.findings.filter(
    ({ discrepancies }) => options.verbose || entriesOf({ discrepancies }, options).some(({ discrepancy }) => discrepancy.state === 'new'),
  )
  const told = [
    ...shown.map((finding) => block(finding, articles, options, paint, width)),
    hasOthers(report) ? checklistRows(report, options, paint, width) : [],
  ]
  const blocks = [
    summaryLines(report, options, paint, width),
    ...told,
    skippedLines(report, options, paint, width),
    staleLines(report, options, paint, width),
    told.flat().length > SCREEN ? outcomeLines(report, options, paint, Math.min(width, WIDEST)) : [],
    hintLines(report, shown, options, paint, width),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Whether there is anything that a draft was compared with: else every row would say that there is nothing. */
const hasOthers = ({ articles }: Report): boolean => articles.some(({ isDraft }) => !isDraft)
