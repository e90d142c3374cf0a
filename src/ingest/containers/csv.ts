import { extname } from 'node:path'
import { peek } from '../chunks.ts'
import { HEAD_BYTES } from '../file-bytes.ts'
import type { Member, Opener, Packed } from '../packed.ts'
import { type CsvFault, csvRows, type LinedRow } from '../records/csv-rows.ts'
import { type Dialect, dialectOf, rowsIn } from '../records/dialect.ts'
import { firstOf } from '../records/first-of.ts'
import { readHeader } from '../records/header.ts'
import { holdsSpeech, SENTENCE } from '../records/holds-speech.ts'
import { type Cell, listDates } from '../records/list-dates.ts'
import type { DateOrders } from '../records/ordered-date.ts'
import { type RowDecoder, rowDecoder, type RowText } from '../records/row-text.ts'
import { ROW_TYPE } from '../records/row-type.ts'
import { rowBytes } from '../records/rows.ts'
import { untilBroken } from '../records/until-broken.ts'
import { utf8Chunks } from '../records/utf-8-chunks.ts'
import { valuePlaces } from '../records/value-places.ts'

/** What is known of a table before its rows are read, and once its header is. */
interface Start {
  readonly dialect: Dialect
  readonly decode: RowDecoder
}
interface Table extends Start {
  readonly names: readonly string[]
  readonly textAt: number
  readonly orders: DateOrders
}

/** Opens a table of text: every row below the header is a record, which keeps its number. */
export const openCsv: Opener = async function* (packed, limits) {
  const sound = untilBroken(packed.chunks())
  const marked = await peek(sound.chunks)
  const { head, chunks } = await peek(utf8Chunks(marked.chunks(), marked.head.bytes))
  const lines = Buffer.from(wholeLines(head.bytes.subarray(0, HEAD_BYTES))).toString('latin1')
  const dialect = dialectOf(lines, extname(packed.name).toLowerCase())
  yield* membersOf(csvRows(chunks(), dialect, limits), { dialect, decode: rowDecoder(rowsIn(lines, dialect)) }, packed)
  sound.rethrow()
}

/** So many rows, or signs of them, are looked at to know how their dates are written. */
const [AHEAD, AHEAD_SIGNS] = [1000, 8 * 1024 * 1024]

async function* membersOf(rows: AsyncGenerator<LinedRow | CsvFault>, start: Start, { fields = {}, named }: Packed): AsyncGenerator<Member> {
  try {
    const { value: row, done } = await rows.next()
    if (done === true) return
    const names = 'reason' in row ? [] : namesIn(row, start)
    const header = readHeader(names, fields, named === true ? 0 : 2, 'CSV')
    if ('reason' in row) yield { kind: 'skipped', place: '', reason: row.reason }
    else if (header.kind === 'foreign') yield* unknownTable(rows, start, header.name)
    else {
      const first = await firstOf(rows, { most: AHEAD, bytes: AHEAD_SIGNS, size: (each) => ('raw' in each ? each.raw.length : 0) })
      const { orders, warnings } = listDates(cellsOf(first, names), fields)
      yield* listed(first, rows, { ...start, names, textAt: header.textAt, orders }, warnings)
    }
  } finally {
    await rows.return(undefined)
  }
}

/** A date has no sign of which it is not known what it is. */
function* cellsOf(rows: readonly (LinedRow | CsvFault)[], names: readonly string[]): Generator<Cell> {
  for (const row of rows) if ('values' in row) for (const [i, value] of row.values.entries()) yield [names[i] ?? '', value]
}

async function* listed(
  first: readonly (LinedRow | CsvFault)[],
  rows: AsyncIterable<LinedRow | CsvFault>,
  table: Table,
  warnings: readonly string[],
): AsyncGenerator<Member> {
  let [number, untold] = [0, warnings]
  const memberAt = (row: LinedRow | CsvFault): Member => {
    if ('reason' in row) return { kind: 'skipped', place: `#${number + 1}`, reason: row.reason }
    const member = memberOf(row, (number += 1), table)
    if (member.kind !== 'member' || untold.length === 0) return member
    const told = [...untold, ...(member.warnings ?? [])]
    untold = []
    return { ...member, warnings: told }
  }
  for (const row of first) yield memberAt(row)
  for await (const row of rows) yield memberAt(row)
}

/** So many rows are looked at for speech. */
const SAMPLE = 20

/** What is said of a table whose header names no text: where somebody speaks in its first rows it is meant to be read. */
async function* unknownTable(rows: AsyncIterable<LinedRow | CsvFault>, { decode }: Start, name: string): AsyncGenerator<Member> {
  let seen = 0
  for await (const row of rows) {
    const decoded = 'reason' in row ? '' : decode(row)
    if (!name.startsWith('a report') && typeof decoded !== 'string' && decoded.values.some((value) => holdsSpeech(value, SENTENCE))) {
      yield { kind: 'skipped', place: '', reason: `no known article format (${name})` }
      return
    }
    if ((seen += 1) >= SAMPLE) break
  }
  yield { kind: 'foreign', name }
}

/** The bytes up to the last end of a line, so that no sign is cut. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(NEWLINE)
  return end < 0 ? bytes : bytes.subarray(0, end + 1)
}

const NEWLINE = 10

function namesIn(row: RowText, { decode, dialect }: Start): readonly string[] {
  const decoded = decode(row)
  const names = (typeof decoded === 'string' ? row.values : decoded.values).map((name) => name.trim())
  return dialect.isShifted ? ['', ...names] : names
}

function memberOf({ line, ...row }: LinedRow, number: number, { names, textAt, dialect, decode, orders }: Table): Member {
  const place = `#${number}`
  const decoded = decode(row)
  if (typeof decoded === 'string') return { kind: 'skipped', place, reason: decoded }
  const reason = raggedness(decoded.values, names.length, textAt)
  if (reason !== undefined) return { kind: 'skipped', place, reason: `line ${line}: ${reason}` }
  const content = rowBytes({ names, values: decoded.values, places: valuePlaces(decoded, dialect.escape) })
  const { warnings = [] } = decoded
  const about = { mediaType: ROW_TYPE, line, dateOrders: orders, ...(warnings.length > 0 && { warnings }) }
  return { kind: 'member', place, name: `row ${number}`, content, ...about }
}

/** Why a row is not as wide as the header, where its text may be cut by that: what is blank at its end, and what lacks behind the text, is no loss. */
function raggedness(values: readonly string[], width: number, textAt: number): string | undefined {
  const extra = values.slice(width).some((value) => value.trim() !== '')
  if (!extra && (values.length >= width || textAt < values.length - 1)) return undefined
  return `${values.length} values for ${width} columns: a line end or a delimiter in them is perhaps not in quotation marks`
}
