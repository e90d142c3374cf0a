import { decodeRaw } from '../encoding/decode-raw.ts'
import { readHtml } from '../formats/html.ts'
import type { Reader } from '../known.ts'
import { bundlePage } from './bundle-page.ts'

/** What stands in the source of every page in which a database delivers articles, and hardly in any other. */
const SIGNS = ['articleParagraph', 'docOcurrContainer', ' DOCUMENTS', 'End of Document', 'Dokument 1 von ', 'Document 1 de ']

/** Reads a web page: its article, or as many as a database delivered in it. */
export const readHtmlOrBundle: Reader = (raw, options) => {
  const { bytes } = raw
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoded = SIGNS.some((sign) => source.includes(sign)) ? decodeRaw(raw, 'page') : undefined
  return (decoded?.kind === 'text' ? bundlePage(decoded.text) : undefined) ?? readHtml(raw, options)
}
