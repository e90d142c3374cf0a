import stringWidth from 'string-width'
import { inert } from './inert.ts'
import { columns, wrap } from './layout.ts'
import { palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'

/** What is shown of one quotation; those of one article stand together. */
export interface QuotationRow {
  readonly speaker?: string
  readonly words: string
  /** Why it only looks like a quotation. */
  readonly reason?: string
  readonly line?: number
  readonly column?: number
}

const WIDEST_SPEAKER = 22
const NARROWEST_WORDS = 20
const GAP = 2

/** The quotations of one article under its name: who is quoted, the words, line and column. */
export function quotationTable(
  heading: string,
  rows: readonly QuotationRow[],
  { colour, width }: Pick<ReportOptions, 'colour' | 'width'>,
): string {
  const { strong, quiet } = palette(colour)
  const speakers = Math.min(WIDEST_SPEAKER, Math.max(1, ...rows.map((row) => stringWidth(speakerOf(row)))))
  const places = Math.max(0, ...rows.map((row) => placeOf(row).length))
  const words = Math.max(NARROWEST_WORDS, width - speakers - places - 2 * GAP)
  const lines = columns(
    rows.map((row) => [
      wrap(speakerOf(row), speakers).map(strong),
      [...wrap(inert(row.words), words), ...(row.reason === undefined ? [] : wrap(`(${inert(row.reason)})`, words).map(quiet))],
      [quiet(placeOf(row))],
    ]),
  )
  return `${[strong(inert(heading)), ...(rows.length > 0 ? lines : [quiet('no quotations')])].join('\n')}\n`
}

function speakerOf({ speaker }: QuotationRow): string {
  return speaker === undefined ? '–' : inert(speaker)
}

function placeOf({ line, column }: QuotationRow): string {
  return line === undefined ? '' : column === undefined ? String(line) : `${line}:${column}`
}
