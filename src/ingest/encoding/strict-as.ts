import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { decodeAs } from './decode-as.ts'

/** Decodes bytes in an encoding that they are in without a fault; else undefined. */
export function strictAs(encoding: string, bytes: Uint8Array): string | undefined {
  if (normalizeEncoding(encoding) === null) {
    const text = decodeAs(encoding, bytes)
    return text.includes('\ufffd') ? undefined : text
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
