import { strToU8, zipSync } from 'fflate'

/** A piece of a paragraph: plain words, words somebody put in or took out, a break, a mark that leads to a note, or markup as it is. */
export type Piece =
  | string
  | { readonly inserted: string; readonly by?: string }
  | { readonly deleted: string; readonly by?: string }
  | { readonly movedFrom: string; readonly by?: string }
  | { readonly movedTo: string; readonly by?: string }
  | { readonly break: 'line' | 'page' | 'rendered' }
  | { readonly footnote: string }
  | { readonly endnote: string }
  | { readonly comment: string; readonly by?: string }
  | { readonly textBox: readonly string[] }
  | { readonly xml: string }

/** A paragraph of a Word file; a mere string is one without a style. */
export type Paragraph =
  | string
  | {
      readonly text?: string
      readonly pieces?: readonly Piece[]
      /** A style by its name in English: `Title`, `Subtitle`, `Heading 1`, `Caption`, `Quote`. */
      readonly style?: string
      readonly startsPage?: boolean
      /** Somebody put in, or took out, the end of the paragraph. */
      readonly mark?: 'inserted' | 'deleted'
    }
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly xml: string }

/** What the file says of itself. */
export interface Properties {
  readonly title?: string
  readonly author?: string
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STYLES = ['Normal', 'Title', 'Subtitle', 'Heading 1', 'Heading 2', 'Caption', 'Quote', 'Intense Quote']
const NOTES = ['footnote', 'endnote', 'comment'] as const

type NoteKind = (typeof NOTES)[number]
type Notes = Readonly<Record<NoteKind, string[]>>

/** Writes a Word file of some paragraphs. */
export function wordFile(paragraphs: readonly Paragraph[], properties: Properties = {}): Uint8Array {
  const notes: Notes = { footnote: [], endnote: [], comment: [] }
  const body = paragraphs.map((paragraph) => blockXml(paragraph, notes)).join('')
  return wordFileOf(documentXml(body), properties, notes)
}

/** The main part of a Word file around some markup of its body. */
export function documentXml(body: string): string {
  return `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`
}

/** Writes a Word file around its main part, given as it is. */
export function wordFileOf(document: string, { title, author }: Properties = {}, notes?: Notes): Uint8Array {
  const kinds = NOTES.filter((kind) => notes && notes[kind].length > 0)
  const core = [
    title === undefined ? '' : `<dc:title>${escaped(title)}</dc:title>`,
    author ? `<dc:creator>${escaped(author)}</dc:creator>` : '',
  ]
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(kinds),
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/>` +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    'docProps/core.xml':
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `${core.join('')}<dcterms:created xsi:type="dcterms:W3CDTF">2019-03-02T09:00:00Z</dcterms:created></cp:coreProperties>`,
    'word/_rels/document.xml.rels':
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      ['styles', ...kinds.map((kind) => `${kind}s`)]
        .map((part, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${part}" Target="${part}.xml"/>`)
        .join('') +
      '</Relationships>',
    'word/styles.xml': `${HEAD}<w:styles ${NAMESPACES}>${STYLES.map(styleXml).join('')}</w:styles>`,
    'word/document.xml': document,
  }
  for (const kind of kinds) files[`word/${kind}s.xml`] = notesXml(kind, notes?.[kind] ?? [])
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

function blockXml(paragraph: Paragraph, notes: Notes): string {
  if (typeof paragraph === 'string') return `<w:p>${runXml(paragraph)}</w:p>`
  if ('xml' in paragraph) return paragraph.xml
  if ('rows' in paragraph) {
    const rows = paragraph.rows.map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/><w:p>${runXml(cell)}</w:p></w:tc>`).join('')}</w:tr>`,
    )
    return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
  }
  const { text, pieces = [], style, startsPage, mark } = paragraph
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${idOf(style)}"/>`,
    startsPage ? '<w:pageBreakBefore/>' : '',
    mark ? `<w:rPr><w:${mark === 'inserted' ? 'ins' : 'del'} ${changed(undefined)}/></w:rPr>` : '',
  ].join('')
  const runs = [...(text === undefined ? [] : [text]), ...pieces].map((piece) => pieceXml(piece, notes))
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`
}

function pieceXml(piece: Piece, notes: Notes): string {
  if (typeof piece === 'string') return runXml(piece)
  if ('inserted' in piece) return `<w:ins ${changed(piece.by)}>${runXml(piece.inserted)}</w:ins>`
  if ('deleted' in piece) return `<w:del ${changed(piece.by)}>${runXml(piece.deleted, 'delText')}</w:del>`
  if ('movedFrom' in piece) return `<w:moveFrom ${changed(piece.by)}>${runXml(piece.movedFrom)}</w:moveFrom>`
  if ('movedTo' in piece) return `<w:moveTo ${changed(piece.by)}>${runXml(piece.movedTo)}</w:moveTo>`
  if ('break' in piece)
    return { line: '<w:r><w:br/></w:r>', page: '<w:r><w:br w:type="page"/></w:r>', rendered: '<w:r><w:lastRenderedPageBreak/></w:r>' }[
      piece.break
    ]
  if ('footnote' in piece) return `<w:r><w:footnoteReference w:id="${notes.footnote.push(piece.footnote)}"/></w:r>`
  if ('endnote' in piece) return `<w:r><w:endnoteReference w:id="${notes.endnote.push(piece.endnote)}"/></w:r>`
  if ('comment' in piece) return `<w:r><w:commentReference w:id="${notes.comment.push(piece.comment)}"/></w:r>`
  if ('textBox' in piece) return `<w:r>${textBoxXml(piece.textBox)}</w:r>`
  return piece.xml
}

/** As Word writes it: twice, once for itself and once for programs of an earlier age. */
function textBoxXml(paragraphs: readonly string[]): string {
  const content = `<w:txbxContent>${paragraphs.map((text) => `<w:p>${runXml(text)}</w:p>`).join('')}</w:txbxContent>`
  return (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1800000" cy="900000"/><wp:docPr id="1" name="Text Box 1"/>' +
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
  )
}

/** A run of words; tabs and line ends are elements of their own. */
function runXml(text: string, element = 't'): string {
  const words = text.split(/([\t\n])/).map((part) => {
    if (part === '\t') return '<w:tab/>'
    return part === '\n' ? '<w:br/>' : part && `<w:${element} xml:space="preserve">${escaped(part)}</w:${element}>`
  })
  return `<w:r>${words.join('')}</w:r>`
}

function notesXml(kind: NoteKind, texts: readonly string[]): string {
  const author = kind === 'comment' ? ' w:author="Desk"' : ''
  const separator = kind === 'comment' ? '' : `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`
  const notes = texts.map((text, i) => `<w:${kind} w:id="${i + 1}"${author}><w:p>${runXml(text)}</w:p></w:${kind}>`)
  return `${HEAD}<w:${kind}s ${NAMESPACES}>${separator}${notes.join('')}</w:${kind}s>`
}

const styleXml = (name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${idOf(name)}"${name === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name.toLowerCase()}"/></w:style>`

const idOf = (style: string): string => style.replaceAll(' ', '')

const changed = (by = 'Ada Lind'): string => `w:id="1" w:author="${escaped(by)}" w:date="2019-03-02T09:00:00Z"`

function contentTypes(kinds: readonly NoteKind[]): string {
  const parts: readonly (readonly [string, string])[] = [
    ['word/document.xml', `${WORD}.document.main+xml`],
    ['word/styles.xml', `${WORD}.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...kinds.map((kind) => [`word/${kind}s.xml`, `${WORD}.${kind}s+xml`] as const),
  ]
  const overrides = parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
