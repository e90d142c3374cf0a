import { isUtf8 } from 'node:buffer'
import { decode } from '../decode.ts'
import { readIn } from '../encoding/read-in.ts'

/** A row as it stands in its file, and its values. */
export interface RowText {
  readonly raw: string
  readonly values: readonly string[]
}

/** Decodes rows that were parsed a character a byte; or says why one cannot be. */
export type RowDecoder = (row: RowText) => RowText | string

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Makes a decoder of the rows of one file: each is UTF-8 where it can be, else in the encoding that the beginning of the file shows, or an earlier row. */
export function rowDecoder(head: Uint8Array): RowDecoder {
  let known = isUtf8(head) ? undefined : encodingOf(head)
  return ({ raw, values }) => {
    if (raw.includes('\0')) return 'not text (it has NUL bytes)'
    // oxlint-disable-next-line no-control-regex
    if (!/[^\0-\x7f]/.test(raw)) return { raw, values }
    const bytes = latin1(raw)
    if (isUtf8(bytes)) return { raw: bytes.toString('utf8'), values: values.map((value) => latin1(value).toString('utf8')) }
    const decoded = decode(bytes, { kind: 'text', declared: known })
    if (decoded.kind === 'unreadable') return decoded.reason
    known ??= decoded.encoding
    return { raw: readIn(decoded.encoding, bytes), values: values.map((value) => readIn(decoded.encoding, latin1(value))) }
  }
}

function encodingOf(head: Uint8Array): string | undefined {
  const decoded = decode(head, { kind: 'text' })
  return decoded.kind === 'text' ? decoded.encoding : undefined
}
