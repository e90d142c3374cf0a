import { analyse } from 'chardet'

/** The characters of a file, or why they cannot be told. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly reason: string }

/** Decodes plain text: UTF-16 by its mark, else strict UTF-8. A wrong guess would misprint every quotation, so none is made. */
export function decodeText(bytes: Uint8Array): Decoded {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  if (label === 'utf-8' && bytes.includes(0)) return { kind: 'unreadable', reason: 'not text (it has NUL bytes)' }
  try {
    return { kind: 'text', text: new TextDecoder(label, { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'unreadable', reason: label === 'utf-8' ? notUtf8(bytes) : `not the ${label} its byte-order mark says` }
  }
}

function notUtf8(bytes: Uint8Array): string {
  const guess = analyse(bytes.subarray(0, 65536)).find(({ name }) => name !== 'UTF-8' && name !== 'ASCII')?.name
  return `not UTF-8${guess ? ` (looks like ${guess.toLowerCase()})` : ''}; save it as UTF-8`
}
