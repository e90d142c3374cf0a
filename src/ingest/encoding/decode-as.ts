import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { decode } from 'iconv-lite'

/**
 * Decodes bytes in an encoding of the Encoding standard, or one of iconv-lite's, what cannot be decoded as U+FFFD; a byte-order mark is left out.
 *
 * Not by Node's own decoder: that of Node 20 takes windows-1252 for Latin-1, which loses curly quotation marks, and other versions lack other encodings.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return normalizeEncoding(encoding) === null ? decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes)
}
