import { decode, encodingExists } from 'iconv-lite'
import { decodeText } from '../decode.ts'
import { bytesOf } from './bytes-of.ts'
import type { MimePart } from './mime-part.ts'

/** Encodings of which every byte is ASCII: their text is UTF-8 without a fault, and says something else. */
const SEVEN_BIT = /^(?:iso-2022|hz-gb|utf-7|csiso2022)/
/** What the Encoding standard takes for windows-1252, because that is what it mostly is. */
const WESTERN = /^(?:|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|unknown-8bit|x-unknown|default)$/

/** The words of a part: UTF-8 if they are that without a fault, whatever the mail says, else as it says; undefined where they are no text. */
export function decodePart(part: Pick<MimePart, 'encoding' | 'sent' | 'params'>): string | undefined {
  const bytes = bytesOf(part)
  const declared = part.params['charset']?.trim().toLowerCase() ?? ''
  const decoded = SEVEN_BIT.test(declared) ? undefined : decodeText(bytes)
  if (decoded?.kind === 'text') return decoded.text
  const label = WESTERN.test(declared) || !isKnown(declared) ? 'windows-1252' : declared
  const text = read(bytes, label)
  return text.includes('\0') ? undefined : text
}

/** Node decodes the Japanese seven-bit sets, which iconv-lite does not. */
function read(bytes: Uint8Array, label: string): string {
  return encodingExists(label) ? decode(bytes, label) : new TextDecoder(label).decode(bytes)
}

function isKnown(label: string): boolean {
  if (encodingExists(label)) return true
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
