import type { Report } from '../model.ts'
import { checklistLines } from './checklist-lines.ts'
import { wrap } from './layout.ts'
import { palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { skippedLines } from './skipped-lines.ts'

const NARROWEST = 20
const HOW = 'No draft was checked: give a draft with --against, --reference or --transcript to have every quotation of it judged.'

/** The checklist a fact-checker works with: a row for every quotation of a draft, and what could not be read. */
export function checklist(report: Report, options: ReportOptions): string {
  const paint = palette(options.colour, options.links)
  const width = Math.max(NARROWEST, options.width)
  const lines = checklistLines(report, options, paint, width)
  const skipped = skippedLines(report, options, paint, width)
  return `${[...(lines.length > 0 ? lines : wrap(HOW, width)), ...(skipped.length > 0 ? ['', ...skipped] : [])].join('\n')}\n`
}
