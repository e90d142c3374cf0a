import type { MimePart } from './mime-part.ts'
import { behindSoftEnd, digit } from './quoted-printable.ts'

/** The bytes of a part, decoded from what it was sent in (RFC 2045); damage to it costs the bytes that are damaged. */
export function bytesOf({ encoding, sent }: Pick<MimePart, 'encoding' | 'sent'>): Uint8Array {
  if (encoding === 'quoted-printable') return unquoted(sent)
  return encoding === 'base64' ? unpacked(Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength).toString('latin1')) : sent
}

/** Some programs end every line with the signs that should end the text. */
function unpacked(sent: string): Uint8Array {
  const isOne = !/=\s*[A-Za-z0-9+/]/.test(sent)
  return isOne ? Buffer.from(sent, 'base64') : Buffer.concat(sent.split(/=+/).map((each) => Buffer.from(each, 'base64')))
}

const EQUALS = 0x3d

/** > | nine winters=   > | for this,=E2=80=9D   is nine winters for this,” */
function unquoted(sent: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(sent.length)
  let length = 0
  for (let at = 0; at < sent.length; at += 1) {
    const byte = sent[at] ?? 0
    const next = byte === EQUALS ? behindSoftEnd(sent, at + 1) : undefined
    const high = byte === EQUALS ? digit(sent[at + 1]) : -1
    const low = high < 0 ? -1 : digit(sent[at + 2])
    if (next !== undefined) at = next - 1
    else if (low >= 0) {
      bytes[length++] = high * 16 + low
      at += 2
    } else bytes[length++] = byte
  }
  return bytes.subarray(0, length)
}
