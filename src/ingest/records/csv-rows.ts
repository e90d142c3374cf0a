import { CsvError, type Parser, parse } from 'csv-parse'
import type { Limits } from '../../options.ts'
import { HEAD_BYTES } from '../file-bytes.ts'
import { sizeInWords } from '../limits.ts'
import type { Chunks } from '../packed.ts'
import { type Dialect, RELAXED } from './dialect.ts'
import { isRecord } from './json-record.ts'
import type { RowText } from './row-text.ts'
import { lineEnds } from './value-places.ts'

/** A longer row is a table in which a quotation mark is missing. */
const LONGEST = 32 * 1024 * 1024

/** A row, and the line in which it begins. */
export interface LinedRow extends RowText {
  readonly line: number
}

/** Why no more rows can be read. */
export interface CsvFault {
  readonly reason: string
}

/** The rows of a table, the line that only says its delimiter left out. */
export async function* csvRows(chunks: Chunks, dialect: Dialect, limits: Limits): AsyncGenerator<LinedRow | CsvFault> {
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

function reasonOf({ code }: CsvError, line: number, longest: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `a quotation mark from line ${line} on is never closed: nothing behind it is read`
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `a row from line ${line} on is larger than ${sizeInWords(longest)}, perhaps for want of a quotation mark: nothing behind it is read`
  return `no table from line ${line} on (${code.toLowerCase().replaceAll('_', ' ')})`
}
