import { extname } from 'node:path'

/** How a file begins, as far as is looked at to know what it is. */
export interface Start {
  /** The first 4 KB, a character a byte. */
  readonly bytes: string
  /** The same without NUL bytes, a byte-order mark and white space before the first sign, so that markup in UTF-16 shows too. */
  readonly markup: string
  /** The ending of its name in lower case, with the dot: `.html`. */
  readonly ending: string
}

const LOOKED_AT = 4096

/** The beginning of a file, given its first bytes. */
export function startOf(name: string, head: Uint8Array): Start {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, LOOKED_AT)).toString('latin1')
  const markup = bytes
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
  return { bytes, markup, ending: extname(name).toLowerCase() }
}
