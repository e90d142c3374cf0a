import type { Options } from 'csv-parse'
import { parse } from 'csv-parse/sync'

/** How a table is written. */
export interface Dialect {
  readonly delimiter: string
  /** What stands before a quotation mark within quotation marks. */
  readonly escape: '"' | '\\'
  /** Bytes before the table: a line that says which delimiter it has. */
  readonly offset: number
  /** R writes no name over the first column, the numbers of the rows: rows have one value more than there are names. */
  readonly isShifted: boolean
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** So many rows tell what parts their values. */
const SAMPLE = 40

/** Options under which values are what they are, whatever stands in them. */
export const RELAXED: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  encoding: 'latin1',
}

/** > | sep=;   as Excel writes it in the first line */
const SAID = /^"?sep=(.)"?\r?\n/i

/** Tells how a table is written by its beginning, a character a byte, whole lines of it at best. */
export function dialectOf(head: string, ending: string): Dialect {
  const [line = '', said] = SAID.exec(head) ?? []
  const start = head.slice(line.length)
  const escape = (start.match(/[^\\]\\"(?![,;\t|\r\n])/g)?.length ?? 0) > (start.match(/[^,;\t|\r\n]""/g)?.length ?? 0) ? '\\' : '"'
  const delimiter = said ?? likeliest(start, escape, ending === '.tsv' || ending === '.tab' ? '\t' : ',')
  const [names = [], ...rows] = rowsOf(start, delimiter, escape)
  const isShifted = rows.length > 1 && rows.slice(0, -1).every(({ length }) => length === names.length + 1)
  return { delimiter, escape, offset: line.length, isShifted }
}

/** The delimiter by which most rows have as many values as the first, and more than one. */
function likeliest(start: string, escape: Dialect['escape'], usual: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const rows = rowsOf(start, delimiter, escape)
    const width = rows[0]?.length ?? 0
    // The last row may be cut off.
    const whole = rows.length > 2 ? rows.slice(0, -1) : rows
    const even = whole.filter(({ length }) => length === width || length === width + 1).length / Math.max(1, whole.length)
    return { delimiter, score: width < 2 ? 0 : even + (delimiter === usual ? 0.2 : 0) + Math.min(width, 20) / 100 }
  })
  const best = scores.reduce((most, each) => (each.score > most.score ? each : most))
  return best.score > 0 ? best.delimiter : usual
}

/** All rows of a beginning, a character a byte; of one that is cut off within quotation marks those up to there. */
export const rowsIn = (head: string, { delimiter, escape, offset }: Dialect): readonly (readonly string[])[] =>
  rowsOf(head.slice(offset), delimiter, escape, Infinity)

/** The first rows; a beginning that is cut off within quotation marks has them up to there. */
function rowsOf(start: string, delimiter: string, escape: Dialect['escape'], most = SAMPLE): readonly (readonly string[])[] {
  const rows: string[][] = []
  const keep = (row: string[]): undefined => {
    rows.push(row)
  }
  try {
    parse(Buffer.from(start, 'latin1'), { ...RELAXED, delimiter, escape, ...(most < Infinity && { to: most }), on_record: keep })
  } catch {
    // It may end within quotation marks.
  }
  return rows
}
