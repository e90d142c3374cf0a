import { inert } from './inert.ts'
import { columns, wrap } from './layout.ts'
import { palette, type Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { widthOf } from './width-of.ts'

/** What is shown of one quotation; those of one article stand together. */
export interface QuotationRow {
  /** Absent where nobody is named. */
  readonly speaker?: string
  /** Its pieces, each with what parts it from the one before. */
  readonly words: string
  /** What else there is to say: that it is a headline, why it only looks like a quotation. */
  readonly remarks: readonly string[]
  /** It is somebody's words; else only marks are. */
  readonly isSpeech: boolean
  /** In how many quotations it stands. */
  readonly depth: number
  /** Where it begins in the file; absent where no place can be told. */
  readonly place?: string
}

const WIDEST_SPEAKER = 24
const NARROWEST_SPEAKER = 8
const NARROWEST_WORDS = 20
const GAP = 2
const INDENT = 2

/** The quotations of one article under its name: who is quoted, the words, and where they stand; nested ones are indented. */
export function quotationTable(
  heading: string,
  rows: readonly QuotationRow[],
  footer: string | undefined,
  { colour, width }: Pick<ReportOptions, 'colour' | 'width'>,
): string {
  const paint = palette(colour)
  const places = rows.reduce((most, { place = '' }) => Math.max(most, place.length), 0)
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(speakerOf(row))), 1)
  const speakers = Math.min(widest, WIDEST_SPEAKER, Math.max(NARROWEST_SPEAKER, Math.floor(width / 4)))
  const words = Math.max(NARROWEST_WORDS, width - speakers - places - 2 * GAP)
  const lines = columns(
    rows.map((row) => [wrap(speakerOf(row), speakers).map(paint.strong), wordsOf(row, words, paint), [paint.quiet(row.place ?? '')]]),
  )
  return `${[
    ...wrap(paint.strong(inert(heading)), width),
    ...(rows.length > 0 ? lines : [paint.quiet('no quotations')]),
    ...(footer === undefined ? [] : wrap(paint.quiet(footer), width)),
  ].join('\n')}\n`
}

function wordsOf({ words, remarks, depth, isSpeech }: QuotationRow, width: number, { quiet }: Palette): string[] {
  const indent = ' '.repeat(Math.min(depth * INDENT, Math.floor(width / 4)))
  const room = width - indent.length
  const printed = wrap(inert(words), room)
  return [...(isSpeech ? printed : printed.map(quiet)), ...remarks.flatMap((remark) => wrap(`(${inert(remark)})`, room).map(quiet))].map(
    (line) => indent + line,
  )
}

/** A dash where nobody is named, nothing where nobody speaks. */
function speakerOf({ speaker, isSpeech }: QuotationRow): string {
  if (!isSpeech) return ''
  return speaker === undefined ? '–' : inert(speaker)
}
