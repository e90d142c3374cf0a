import { extname } from 'node:path'
import { isOwnReport } from './own-report.ts'

/** What a file is: an article format, a report of this program, or the name of something else. */
export type Format =
  | { readonly kind: 'text' | 'html' | 'docx' | 'captions' }
  | { readonly kind: 'report' }
  | { readonly kind: 'foreign'; readonly name: string }

const MARKDOWN_NAMES = new Set(['.md', '.markdown'])
const TEXT_NAMES = new Set(['.txt', '.text', ...MARKDOWN_NAMES])
const HTML_NAMES = new Set(['.html', '.htm', '.xhtml', '.xht'])
const WORD_NAMES = new Set(['.docx', '.docm'])
const CAPTION_NAMES = new Set(['.vtt', '.srt'])
/** Endings by which a file is known to be an article. */
export const ARTICLE_NAMES: ReadonlySet<string> = new Set([...TEXT_NAMES, ...HTML_NAMES, ...WORD_NAMES, ...CAPTION_NAMES])

/** > | WEBVTT   > | 1 and below it 00:00:05,000 --> 00:00:09,360 */
const CAPTIONS = /^(?:WEBVTT(?:[ \t\r\n]|$)|\d{1,6}\s{1,4}\d{1,3}:\d\d:\d\d[,.]\d{1,3} --> \d)/

/** First bytes that no article begins with. */
const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['Word before 2007, or locked by a password: save it as .docx without one', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['gzip', '\u001f\u008b'],
  ['WARC', 'WARC/'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
  ['WebP', 'RIFF'],
  ['RTF', '{\\rtf'],
]

/** Recognises a file by its first bytes, and where they leave it open by its name. A named file without an extension is text. */
export function recognise(path: string, head: Uint8Array, named = false): Format {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4096)).toString('latin1')
  if (start.startsWith('PK\u0003\u0004')) return inZip(start)
  const signature = SIGNATURES.find(([, bytes]) => start.startsWith(bytes))
  if (signature) return { kind: 'foreign', name: signature[0] }
  const extension = extname(path).toLowerCase()
  const markup = start
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
  if (isOwnReport(Buffer.from(markup, 'latin1').toString('utf8'))) return { kind: 'report' }
  const isHtml = HTML_NAMES.has(extension)
  if (CAPTION_NAMES.has(extension) || CAPTIONS.test(markup)) return { kind: 'captions' }
  if (isPage(markup)) return { kind: 'html' }
  if (/^<\?xml\s/i.test(markup) && !isHtml) return { kind: 'foreign', name: 'XML' }
  if (/^(?:\{\s*"|\[\s*\{)/.test(markup) && !isHtml) return { kind: 'foreign', name: 'JSON' }
  if (isHtml) return { kind: 'html' }
  if (TEXT_NAMES.has(extension) || (named && extension === '')) return { kind: 'text' }
  return { kind: 'foreign', name: extension ? extension.slice(1).toUpperCase() : 'no extension' }
}

/** What the first file in a ZIP tells of it: documents of offices that keep a list of their parts may be Word's, those that name their type are not. */
function inZip(start: string): Format {
  const name = start.slice(30, 30 + start.charCodeAt(26) + 256 * start.charCodeAt(27))
  if (/^(?:\[Content_Types\]\.xml$|(?:_rels|word|docProps|customXml)[/\\])/i.test(name)) return { kind: 'docx' }
  const [, type = ''] = name === 'mimetype' ? (/^application\/(?:vnd\.oasis\.opendocument\.)?([a-z]+)/.exec(start.slice(38)) ?? []) : []
  return { kind: 'foreign', name: NAMED_TYPES[type] ?? 'ZIP' }
}

const NAMED_TYPES: Readonly<Record<string, string>> = { text: 'ODT', spreadsheet: 'ODS', presentation: 'ODP', epub: 'EPUB' }

/** Whether a file's name says that it is Markdown. */
export const isMarkdown = (path: string): boolean => MARKDOWN_NAMES.has(extname(path).toLowerCase())

/** Whether a file's name says that it is an article. */
export function isNamedAsArticle(path: string): boolean {
  return ARTICLE_NAMES.has(extname(path).toLowerCase())
}

/** Whether markup opens as a web page, with or without an XML declaration and comments before it. */
function isPage(markup: string): boolean {
  const opening = markup.replace(/^<\?xml[^>]{0,200}\?>\s*/i, '').replaceAll(/<!--[^]{0,2000}?-->\s*/g, '')
  return /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(opening)
}
