import { analyse } from 'chardet'
import sniff from 'html-encoding-sniffer'
import { decode, encodingExists } from 'iconv-lite'
import { scan } from './html/scan.ts'

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

/**
 * Decodes a web page: by its mark, else UTF-8 if it is that without a fault, else as its meta element says, else windows-1252.
 *
 * Browsers ask the meta element before the bytes; but pages saved as UTF-8 keep the meta element of their first encoding.
 */
export function decodePage(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes)
  if (declared.startsWith('utf-16')) return decodeAs(declared, bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(declared || 'windows-1252', bytes)
  }
}

/** As far into a page as is looked at for what no text has. */
const LOOKED_AT = 64 * 1024
/** Fewer signs that nobody types may stand in a page by accident, as may one of so many. */
const [FEW, ONE_OF] = [8, 50]

/** Whether what was decoded as a page is none: of pictures, programs and noise every ninth sign is one that nobody types. */
export function isNoise(text: string): boolean {
  const start = text.slice(0, LOOKED_AT)
  // oxlint-disable-next-line no-control-regex
  const untyped = start.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0
  return untyped > FEW && untyped * ONE_OF > start.length
}

/** As far into a page as a meta element may come late. */
const LATE = 256 * 1024

/** The encoding a page declares: within its first 1024 bytes, where browsers look first, or in a later meta element, where they look again. */
function declaredEncoding(bytes: Uint8Array): string {
  const early = sniff(bytes, { defaultEncoding: '' })
  if (early !== '') return early.toLowerCase()
  for (const piece of scan(Buffer.from(bytes.subarray(0, LATE)).toString('latin1'))) {
    if (piece.kind !== 'open' || piece.name !== 'meta') continue
    const late = sniff(bytes.subarray(piece.start, piece.end), { defaultEncoding: '' })
    if (late !== '') return late.toLowerCase()
  }
  return ''
}

/** Node 20 decodes windows-1252 as Latin-1, which loses the euro sign and curly quote marks; iconv-lite does not. */
function decodeAs(label: string, bytes: Uint8Array): string {
  if (label === 'windows-1252') return decode(bytes, label)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return decode(bytes, encodingExists(label) ? label : 'windows-1252')
  }
}
