import { decode } from '../decode.ts'
import { decodeAs } from '../encoding/decode-as.ts'
import { bytesOf } from './bytes-of.ts'
import type { MimePart } from './mime-part.ts'

/** What mails are said to be in whose sender does not know. */
const UNKNOWN = /^(?:|unknown-8bit|x-unknown|default|unknown)$/i
/** Every byte of it is ASCII, so that it is UTF-8 without a fault too; with the sign that begins it, it is nothing else. */
const SEVEN_BIT = /^(?:cs)?iso-?2022-?jp/i
const ESCAPE = 0x1b

/** The words of a part, in the encoding that it declares unless its bytes prove another; undefined where they are no text. */
export function decodePart(part: Pick<MimePart, 'encoding' | 'sent' | 'params' | 'type'>): string | undefined {
  const bytes = bytesOf(part)
  const declared = part.params['charset']?.trim() ?? ''
  if (SEVEN_BIT.test(declared) && bytes.includes(ESCAPE)) return decodeAs('iso-2022-jp', bytes)
  const decoded = decode(bytes, {
    kind: part.type === 'text/html' ? 'page' : 'text',
    declared: UNKNOWN.test(declared) ? undefined : declared,
  })
  if (decoded.kind === 'text') return decoded.text
  // Where nobody says and nothing shows, old programs mean what most of them send.
  return bytes.includes(0) ? undefined : decodeAs('windows-1252', bytes)
}
