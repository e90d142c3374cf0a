import { constants } from 'node:buffer'
import { analyse } from 'chardet'
import { getBOMEncoding } from '@exodus/bytes/encoding-lite.js'
import { decodeAs } from './encoding/decode-as.ts'
import { declaredEncoding, type DecodedKind } from './encoding/declared.ts'
import { readsAs } from './encoding/east-asian.ts'
import { guessEncoding } from './encoding/guess.ts'
import { isDeclaredRight } from './encoding/is-declared-right.ts'
import { mendMojibake } from './encoding/mend-mojibake.ts'
import { readIn } from './encoding/read-in.ts'
import { strictAs } from './encoding/strict-as.ts'
import { toldOf } from './encoding/told-of.ts'
import { utf16Without } from './encoding/utf-16.ts'
import { TOO_LONG } from './limits.ts'

/** The characters of a file and the encoding they were in, or why they cannot be told. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly warnings: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What is known of bytes before they are decoded. */
export interface Encoded {
  /** A web page and XML may say what they are in; other text cannot, and is not read where it is unsure: a wrong guess would misprint every quotation. */
  readonly kind: DecodedKind
  /** The charset that the holder gives, as in a Content-Type. */
  readonly declared?: string | undefined
}

/**
 * Decodes a file in the order of the HTML standard: by its byte-order mark, by what its holder says, by what it says itself, by what its bytes show.
 *
 * What is declared is overruled only by proof: bytes that are UTF-8 without a fault, or signs that stand where no such sign is met in the one
 * encoding, and are words of a known language in the other. Words that were decoded wrongly before they were saved are mended. Never throws.
 */
export function decode(bytes: Uint8Array, encoded: Encoded): Decoded {
  if (bytes.length > constants.MAX_STRING_LENGTH) return { kind: 'unreadable', reason: TOO_LONG }
  const read = unmended(bytes, encoded)
  // Unmended, quotation marks would be lost, and quotations with them: a column that is off by two is the lesser evil.
  const mended = read.kind === 'text' ? mendMojibake(read.text) : undefined
  if (read.kind !== 'text' || !mended) return read
  const places = encoded.kind === 'text' ? '; columns count in what was meant' : ''
  return { ...read, text: mended.text, warnings: [...read.warnings, toldOf(mended, 'mended') + places] }
}

function unmended(bytes: Uint8Array, { kind, declared: told }: Encoded): Decoded {
  const mark = getBOMEncoding(bytes)
  if (mark !== null && mark !== 'utf-8') return byMark(mark, bytes, kind)
  const declared = mark ?? declaredEncoding(bytes, kind, told)
  if (declared?.startsWith('utf-16')) {
    const text = strictAs(declared, bytes)
    if (text !== undefined && !/\0/.test(text)) return decoded(text, declared)
  }
  const utf8 = strictAs('utf-8', bytes)
  if (utf8 === undefined) return notUtf8(bytes, kind, declared)
  if (bytes.includes(0)) return withNuls(bytes, utf8, kind)
  if (isEscaped(utf8) && (kind === 'text' || declared === 'iso-2022-jp')) {
    const japanese = strictAs('iso-2022-jp', bytes)
    if (japanese !== undefined && readsAs('ja', japanese)) return decoded(japanese, 'iso-2022-jp')
  }
  return declared !== undefined && isDeclaredRight(bytes, declared, utf8)
    ? decoded(decodeAs(declared, bytes), declared)
    : decoded(utf8, 'utf-8')
}

/** ISO-2022-JP is all ASCII, but for its escapes. Nobody but mail and old archives has it; in a page that does not declare it, it is a trick. */
// oxlint-disable-next-line no-control-regex
const isEscaped = (text: string): boolean => /\u001b\$[@B]/.test(text)

const decoded = (text: string, encoding: string, ...warnings: readonly string[]): Decoded => ({ kind: 'text', text, encoding, warnings })

function byMark(mark: string, bytes: Uint8Array, kind: DecodedKind): Decoded {
  if (kind !== 'text') return decoded(decodeAs(mark, bytes), mark)
  const text = strictAs(mark, bytes)
  return text === undefined ? { kind: 'unreadable', reason: `not the ${mark} its byte-order mark says` } : decoded(text, mark)
}

function withNuls(bytes: Uint8Array, utf8: string, kind: DecodedKind): Decoded {
  const utf16 = utf16Without(bytes)
  if (utf16 !== undefined) return decoded(decodeAs(utf16, bytes), utf16)
  return kind === 'text' ? { kind: 'unreadable', reason: NULS } : decoded(utf8, 'utf-8')
}

const NULS = 'not text (it has NUL bytes)'

function notUtf8(bytes: Uint8Array, kind: DecodedKind, declared: string | undefined): Decoded {
  const utf16 = declared === undefined ? utf16Without(bytes) : undefined
  if (utf16 !== undefined) return decoded(decodeAs(utf16, bytes), utf16)
  if (kind === 'text' && bytes.includes(0)) return { kind: 'unreadable', reason: NULS }
  const said = declared === 'utf-8' ? undefined : declared
  const guessed = guessEncoding(bytes, kind !== 'text', said)
  // Whatever says nothing of itself on the web is windows-1252.
  const isExpected = guessed === said || (kind === 'page' && declared === undefined && guessed === 'windows-1252')
  if (guessed !== undefined) return isExpected ? decoded(readIn(guessed, bytes), guessed) : repaired(bytes, guessed, declared)
  if (said !== undefined) return decoded(decodeAs(said, bytes), said)
  if (kind === 'text') return { kind: 'unreadable', reason: unsure(bytes) }
  const fallback = declared ?? 'windows-1252'
  return decoded(
    decodeAs(fallback, bytes),
    fallback,
    `its encoding cannot be told; read as ${fallback}, in which some letters may be wrong`,
  )
}

function repaired(bytes: Uint8Array, guessed: string, declared: string | undefined): Decoded {
  const said = declared === undefined ? 'not UTF-8, and nothing says what it is' : `not the ${declared} that is declared`
  return decoded(readIn(guessed, bytes), guessed, `${said}; read as ${guessed}, the only encoding in which its words make sense`)
}

function unsure(bytes: Uint8Array): string {
  const guess = analyse(bytes.subarray(0, 65536)).find(({ name }) => name !== 'UTF-8' && name !== 'ASCII')?.name
  return `not UTF-8${guess ? ` (looks like ${guess.toLowerCase()})` : ''}; save it as UTF-8`
}

/** Decodes plain text of which nothing is known. */
export const decodeText = (bytes: Uint8Array): Decoded => decode(bytes, { kind: 'text' })
