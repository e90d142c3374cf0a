import { deflateSync } from 'node:zlib'

/** Words at a place on a page: points to the right of its left edge and up from its lower one. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isBold?: boolean
  /** Points between letters, and points more between words. */
  readonly letterSpacing?: number
  readonly wordSpacing?: number
  /** Degrees against the clock. */
  readonly turned?: number
}

/** What a file says of itself, and how it is packed. */
export interface PdfOptions {
  readonly title?: string
  readonly author?: string
  readonly created?: string
  /** The program that the document was written in, and the one that made a PDF of it. */
  readonly creator?: string
  readonly producer?: string
  readonly width?: number
  readonly height?: number
  /** Drawn on every page below the words. */
  readonly drawing?: string
}

/** A PDF with words at places, in two types whose letters are as wide as `widthOf` says. */
export function pdfFile(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const { width = 595, height = 842, title, author, created, creator, producer, drawing = '' } = options
  const first = 5
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`)
  const about = { Title: title, Author: author, CreationDate: created, Creator: creator, Producer: producer }
  const said = Object.entries(about).flatMap(([name, value]) => (value === undefined ? [] : [`/${name} (${escaped(value)})`]))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} /MediaBox [0 0 ${width} ${height}] >>`,
    font('Times-Roman'),
    font('Times-Bold'),
    ...pages.flatMap((placed, i) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
      stream(drawing + placed.map(shown).join('\n')),
    ]),
    `<< ${said.join(' ')} >>`,
  ]
  return assembled(objects, `/Root 1 0 R /Info ${objects.length} 0 R`)
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${WIDTHS.join(' ')}] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 800] >> >>`

/** How wide words are, in points. */
export function widthOf(text: string, size: number): number {
  return Array.from(encoded(text)).reduce((sum, sign) => sum + (WIDTHS[sign.charCodeAt(0) - 32] ?? 500), 0) * (size / 1000)
}

/** Objects in the order of their numbers as a file. */
export function assembled(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets: number[] = []
  let length = chunks[0]!.length
  const put = (chunk: Buffer): void => void (length += chunks.push(chunk) && chunk.length)
  for (const [i, object] of objects.entries()) {
    offsets.push(length)
    put(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), bytesOf(object), Buffer.from('\nendobj\n')]))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(chunks)
}

/** A stream object, packed. */
export function stream(content: string | Buffer, more = ''): Buffer {
  const packed = deflateSync(bytesOf(content))
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

const bytesOf = (content: string | Buffer): Buffer => (typeof content === 'string' ? Buffer.from(content, 'latin1') : content)

function shown({ text, x, y, size, isBold = false, letterSpacing = 0, wordSpacing = 0, turned = 0 }: Placed): string {
  const angle = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((part) => part.toFixed(5))
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${letterSpacing.toFixed(3)} Tc ${wordSpacing.toFixed(3)} Tw ${cos} ${sin} ${-Number(sin)} ${cos} ${x.toFixed(2)} ${y.toFixed(2)} Tm (${escaped(text)}) Tj ET`
}

const escaped = (text: string): string => encoded(text).replaceAll(/[\\()]/g, String.raw`\$&`)

/** What stands between 0x80 and 0x9f in Windows' Latin letters. */
const UPPER: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
}

const encoded = (text: string): string =>
  Array.from(text, (sign) => String.fromCharCode(UPPER[sign] ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63))).join('')

/** Near enough to what types are like: an i is narrow, a w wide. */
const WIDTHS: readonly number[] = Array.from({ length: 224 }, (_, i) => {
  const sign = String.fromCharCode(i + 32)
  if (sign === ' ' || /[.,:;'!|]/.test(sign)) return 250
  if (/[iljtfrI()[\]-]/.test(sign) || i + 32 === 0x91 || i + 32 === 0x92) return 320
  if (/[mwMW]/.test(sign)) return 780
  if (i + 32 === 0x97 || i + 32 === 0x85) return 1000
  return /[A-Z]/.test(sign) ? 680 : 480
})
