import { extname } from 'node:path'
import { CsvError, type Parser, parse } from 'csv-parse'
import { peek } from '../chunks.ts'
import { HEAD_BYTES } from '../file-bytes.ts'
import { sizeInWords } from '../limits.ts'
import type { Limits } from '../../options.ts'
import type { Chunks, Member, Opener, Packed } from '../packed.ts'
import { type Dialect, dialectOf, RELAXED } from '../records/dialect.ts'
import { isRecord } from '../records/json-record.ts'
import { readHeader } from '../records/header.ts'
import { type RowDecoder, rowDecoder, type RowText } from '../records/row-text.ts'
import { ROW_TYPE } from '../records/row-type.ts'
import { rowBytes } from '../records/rows.ts'
import { untilBroken } from '../records/until-broken.ts'
import { utf8Chunks } from '../records/utf-8-chunks.ts'
import { lineEnds, valuePlaces } from '../records/value-places.ts'

/** A longer row is a table in which a quotation mark is missing. */
const LONGEST = 32 * 1024 * 1024

/** What is known of a table before its rows are read, and once its header is. */
interface Start {
  readonly dialect: Dialect
  readonly decode: RowDecoder
}
interface Table extends Start {
  readonly names: readonly string[]
  readonly textAt: number
}

/** A row, and the line in which it begins. */
interface LinedRow extends RowText {
  readonly line: number
}

/** Opens a table of text: every row below the header is a record, which keeps its number. */
export const openCsv: Opener = async function* (packed, limits) {
  const sound = untilBroken(packed.chunks())
  const marked = await peek(sound.chunks)
  const { head, chunks } = await peek(utf8Chunks(marked.chunks(), marked.head.bytes))
  const lines = wholeLines(head.bytes.subarray(0, HEAD_BYTES))
  const dialect = dialectOf(Buffer.from(lines).toString('latin1'), extname(packed.name).toLowerCase())
  yield* membersOf(rowsOf(chunks(), dialect, limits), { dialect, decode: rowDecoder(lines) }, packed)
  sound.rethrow()
}

async function* membersOf(rows: AsyncIterable<LinedRow | Fault>, start: Start, { fields = {}, named }: Packed): AsyncGenerator<Member> {
  let [table, number]: [Table | undefined, number] = [undefined, 0]
  for await (const row of rows) {
    if ('reason' in row) yield { kind: 'skipped', place: table ? `#${number + 1}` : '', reason: row.reason }
    else if (table) yield memberOf(row, (number += 1), table)
    else {
      const names = namesIn(row, start)
      const header = readHeader(names, fields, named === true ? 0 : 2, 'CSV')
      if (header.kind === 'foreign') {
        yield header
        break
      }
      table = { ...start, names, textAt: header.textAt }
    }
  }
}

/** Why no more rows can be read. */
interface Fault {
  readonly reason: string
}

/** The rows of a table, the line that only says its delimiter left out. */
async function* rowsOf(chunks: Chunks, dialect: Dialect, limits: Limits): AsyncGenerator<LinedRow | Fault> {
  const longest = Math.min(limits.bytes, LONGEST)
  let [line, isSaid] = [1, dialect.offset > 0]
  try {
    for await (const { raw: printed, values } of parsed(chunks, dialect, longest)) {
      const raw = printed.replace(/^[\r\n]+/, '')
      line += lineEnds(printed.slice(0, printed.length - raw.length))
      if (isSaid) isSaid = false
      else yield { raw, values, line }
      line += lineEnds(raw)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield { reason: reasonOf(error, line, longest) }
  }
}

/** The bytes up to the last end of a line, so that no sign is cut. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(NEWLINE)
  return end < 0 ? bytes : bytes.subarray(0, end + 1)
}

const NEWLINE = 10

/** Parses chunk by chunk: a stream would lose the rows before the one that cannot be read. */
async function* parsed(chunks: Chunks, { delimiter, escape }: Dialect, longest: number): AsyncGenerator<RowText> {
  let rows: RowText[] = []
  const faults: Error[] = []
  const keep = (row: unknown): undefined => {
    if (!isRecord(row) || typeof row['raw'] !== 'string' || !Array.isArray(row['record'])) return
    rows.push({ raw: row['raw'], values: row['record'].map(String) })
  }
  const parser: Parser = parse({ ...RELAXED, delimiter, escape, raw: true, max_record_size: longest, on_record: keep })
  parser.on('error', (error) => faults.push(error))
  const taken = (): readonly RowText[] => {
    const all = rows
    rows = []
    return all
  }
  try {
    for await (const chunk of inPieces(chunks)) {
      await new Promise<void>((resolve) => parser.write(chunk, () => resolve()))
      yield* taken()
      if (faults[0]) throw faults[0]
    }
    await new Promise<void>((resolve) => parser.end(() => resolve()))
    yield* taken()
    if (faults[0]) throw faults[0]
  } finally {
    parser.destroy()
  }
}

/** Chunks of which none has many rows. */
async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += HEAD_BYTES) yield chunk.subarray(at, at + HEAD_BYTES)
}

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

function reasonOf({ code }: CsvError, line: number, longest: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `a quotation mark from line ${line} on is never closed: nothing behind it is read`
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `a row from line ${line} on is larger than ${sizeInWords(longest)}, perhaps for want of a quotation mark: nothing behind it is read`
  return `no table from line ${line} on (${code.toLowerCase().replaceAll('_', ' ')})`
}
