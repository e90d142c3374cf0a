import { isUtf8 } from 'node:buffer'
import { decode } from '../decode.ts'
import { readIn } from '../encoding/read-in.ts'

/** A row as it stands in its file, and its values. */
export interface RowText {
  readonly raw: string
  readonly values: readonly string[]
  /** What is said of the encoding of all rows, of the first that shows it. */
  readonly warnings?: readonly string[]
}

/** Decodes rows that were parsed a character a byte; or says why one cannot be. */
export type RowDecoder = (row: RowText) => RowText | string

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/**
 * Makes a decoder of the rows of one file, given the first of them: each is UTF-8 where it can be, else in the encoding that the first show, or
 * an earlier one.
 */
export function rowDecoder(first: readonly (readonly string[])[]): RowDecoder {
  const words = wordsOf(first.flat())
  const shown = isUtf8(words) ? undefined : decode(words, { kind: 'text' })
  let [known, untold] = shown?.kind === 'text' ? [shown.encoding, shown.warnings] : [undefined, []]
  return ({ raw, values }) => {
    if (raw.includes('\0')) return 'not text (it has NUL bytes)'
    if (isPlain(raw)) return { raw, values }
    const bytes = latin1(raw)
    if (isUtf8(bytes)) return { raw: bytes.toString('utf8'), values: values.map((value) => latin1(value).toString('utf8')) }
    const decoded = decode(wordsOf(values), { kind: 'text', declared: known })
    if (decoded.kind === 'unreadable') return decoded.reason
    const warnings = known === undefined ? decoded.warnings : untold
    ;[known, untold] = [known ?? decoded.encoding, []]
    return { raw: readIn(decoded.encoding, bytes), values: values.map((value) => readIn(decoded.encoding, latin1(value))), warnings }
  }
}

// oxlint-disable-next-line no-control-regex
const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** What people wrote in a table. Addresses, numbers and names of columns are of no language, and among them the one that the words are of is lost. */
const wordsOf = (values: readonly string[]): Buffer => latin1(values.filter((value) => /\S\s+\S/.test(value) || !isPlain(value)).join('\n'))
