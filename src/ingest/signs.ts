/** > | WEBVTT   > | 1 and below it 00:00:05,000 --> 00:00:09,360 */
const CAPTIONS = /^(?:WEBVTT(?:[ \t\r\n]|$)|\d{1,6}\s{1,4}\d{1,3}:\d\d:\d\d[,.]\d{1,3} --> \d)/

/** Whether text begins as captions do. */
export const beginsLikeCaptions = (markup: string): boolean => CAPTIONS.test(markup)

/** Whether markup opens as a web page, with or without an XML declaration and comments before it. */
export function beginsLikePage(markup: string): boolean {
  const opening = markup.replace(/^<\?xml[^>]{0,200}\?>\s*/i, '').replaceAll(/<!--[^]{0,2000}?-->\s*/g, '')
  return /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(opening)
}

/** What the first file in a ZIP tells of it: documents of offices that keep a list of their parts may be Word's, those that name their type are not. Undefined of what is no ZIP. */
export function zipHolds(bytes: string): 'docx' | 'ODT' | 'ODS' | 'ODP' | 'EPUB' | 'ZIP' | undefined {
  if (!bytes.startsWith('PK\u0003\u0004')) return undefined
  const name = bytes.slice(30, 30 + bytes.charCodeAt(26) + 256 * bytes.charCodeAt(27))
  if (/^(?:\[Content_Types\]\.xml$|(?:_rels|word|docProps|customXml)[/\\])/i.test(name)) return 'docx'
  const [, type = ''] = name === 'mimetype' ? (/^application\/(?:vnd\.oasis\.opendocument\.)?([a-z]+)/.exec(bytes.slice(38)) ?? []) : []
  return NAMED_TYPES[type] ?? 'ZIP'
}

const NAMED_TYPES: Readonly<Record<string, 'ODT' | 'ODS' | 'ODP' | 'EPUB'>> = {
  text: 'ODT',
  spreadsheet: 'ODS',
  presentation: 'ODP',
  epub: 'EPUB',
}

/** First bytes of what is never read, and what begins so; packs that are not read are in `containers/other-pack.ts`. */
const FOREIGN: readonly (readonly [name: string, start: string])[] = [
  ['Word before 2007, or locked by a password: save it as .docx without one', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
  ['WebP', 'RIFF'],
  ['RTF', '{\\rtf'],
]

/** What begins so and is nothing that is read. */
export function foreignName(bytes: string): string | undefined {
  const zip = zipHolds(bytes)
  return zip === undefined || zip === 'docx' ? FOREIGN.find(([, start]) => bytes.startsWith(start))?.[0] : zip
}

/** What markup is that no format knows. */
export function foreignMarkup(markup: string): string | undefined {
  if (/^<\?xml\s/i.test(markup)) return 'XML'
  return /^(?:\{\s*"|\[\s*\{)/.test(markup) ? 'JSON' : undefined
}
