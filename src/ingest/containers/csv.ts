import { extname } from 'node:path'
import { peek } from '../chunks.ts'
import { HEAD_BYTES } from '../file-bytes.ts'
import type { Member, Opener, Packed } from '../packed.ts'
import { type CsvFault, csvRows, type LinedRow } from '../records/csv-rows.ts'
import { type Dialect, dialectOf } from '../records/dialect.ts'
import { readHeader } from '../records/header.ts'
import { holdsSpeech, SENTENCE } from '../records/holds-speech.ts'
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
}

/** Opens a table of text: every row below the header is a record, which keeps its number. */
export const openCsv: Opener = async function* (packed, limits) {
  const sound = untilBroken(packed.chunks())
  const marked = await peek(sound.chunks)
  const { head, chunks } = await peek(utf8Chunks(marked.chunks(), marked.head.bytes))
  const lines = wholeLines(head.bytes.subarray(0, HEAD_BYTES))
  const dialect = dialectOf(Buffer.from(lines).toString('latin1'), extname(packed.name).toLowerCase())
  yield* membersOf(csvRows(chunks(), dialect, limits), { dialect, decode: rowDecoder(lines) }, packed)
  sound.rethrow()
}

async function* membersOf(rows: AsyncIterable<LinedRow | CsvFault>, start: Start, { fields = {}, named }: Packed): AsyncGenerator<Member> {
  let [table, number]: [Table | undefined, number] = [undefined, 0]
  for await (const row of rows) {
    if ('reason' in row) yield { kind: 'skipped', place: table ? `#${number + 1}` : '', reason: row.reason }
    else if (table) yield memberOf(row, (number += 1), table)
    else {
      const names = namesIn(row, start)
      const header = readHeader(names, fields, named === true ? 0 : 2, 'CSV')
      if (header.kind === 'foreign') {
        yield* unknownTable(rows, start, header.name)
        break
      }
      table = { ...start, names, textAt: header.textAt }
    }
  }
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

function memberOf({ line, ...row }: LinedRow, number: number, { names, textAt, dialect, decode }: Table): Member {
  const place = `#${number}`
  const decoded = decode(row)
  if (typeof decoded === 'string') return { kind: 'skipped', place, reason: decoded }
  const reason = raggedness(decoded.values, names.length, textAt)
  if (reason !== undefined) return { kind: 'skipped', place, reason: `line ${line}: ${reason}` }
  const content = rowBytes({ names, values: decoded.values, places: valuePlaces(decoded, dialect.escape) })
  return { kind: 'member', place, name: `row ${number}`, content, mediaType: ROW_TYPE, line }
}

/** Why a row is not as wide as the header, where its text may be cut by that: what is blank at its end, and what lacks behind the text, is no loss. */
function raggedness(values: readonly string[], width: number, textAt: number): string | undefined {
  const extra = values.slice(width).some((value) => value.trim() !== '')
  if (!extra && (values.length >= width || textAt < values.length - 1)) return undefined
  return `${values.length} values for ${width} columns: a line end or a delimiter in them is perhaps not in quotation marks`
}
