import { labelToName } from '@exodus/bytes/encoding-lite.js'
import sniff from 'html-encoding-sniffer'
import { scan } from '../html/scan.ts'

/** What a decoder is told or finds out of what a file is. */
export type DecodedKind = 'page' | 'xml' | 'text'

/** As far into a page as a meta element may come late. */
const LATE = 256 * 1024
/** > | <?xml version="1.0" encoding="ISO-8859-2"?> */
const XML = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*(?:"([\w.:-]{1,40})"|'([\w.:-]{1,40})')/
/** Encodings that browsers decode to nothing, for their tricks, or that only scripts mean: whoever declares one means something else. */
const UNMEANT = new Set(['replacement', 'x-user-defined'])

/**
 * The encoding that a file is declared to be in, by the name that the Encoding standard gives it, in small letters; undefined where none is, or none that is known.
 *
 * In the order of the HTML standard: what its holder says (a Content-Type), then what it says itself, in its XML declaration or within its first
 * 1024 bytes, where browsers look first, or in a later meta element, where they look again.
 */
export function declaredEncoding(bytes: Uint8Array, kind: DecodedKind, told: string | undefined): string | undefined {
  const byHolder = known(told)
  if (byHolder !== undefined || kind === 'text') return byHolder
  const own = inXml(bytes) ?? (kind === 'page' ? inMeta(bytes) : undefined)
  // What says so in single bytes is in no encoding of two bytes a sign.
  return own?.startsWith('utf-16') ? 'utf-8' : own
}

function known(label: string | undefined): string | undefined {
  const name = label === undefined ? undefined : (labelToName(label)?.toLowerCase() ?? undefined)
  return name === undefined || UNMEANT.has(name) ? undefined : name
}

function inXml(bytes: Uint8Array): string | undefined {
  const [, double, single] = XML.exec(Buffer.from(bytes.subarray(0, 512)).toString('latin1')) ?? []
  return known(double ?? single)
}

function inMeta(bytes: Uint8Array): string | undefined {
  const early = sniff(bytes, { defaultEncoding: '' })
  if (early !== '') return known(early)
  for (const piece of scan(Buffer.from(bytes.subarray(0, LATE)).toString('latin1'))) {
    if (piece.kind !== 'open' || piece.name !== 'meta') continue
    const late = sniff(bytes.subarray(piece.start, piece.end), { defaultEncoding: '' })
    if (late !== '') return known(late)
  }
  return undefined
}
