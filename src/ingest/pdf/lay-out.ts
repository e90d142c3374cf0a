import type { Part } from '../../model.ts'
import { detectLanguage } from '../language.ts'
import { type Block, blocksOf } from './blocks.ts'
import { columnsOn, parted } from './columns.ts'
import { joinedOver } from './flow.ts'
import { withoutFurniture } from './furniture.ts'
import { headOf } from './head.ts'
import { joinedLines } from './joined-lines.ts'
import { withLargeLetters } from './large-letters.ts'
import { type Line, lineOf } from './line.ts'
import { type Measures, measuresOf } from './measures.ts'
import { once } from './once.ts'
import type { Paragraph } from './paragraph.ts'
import { paragraphsIn } from './paragraphs.ts'
import { ARTIFACT, lettersIn, type Piece, type PrintedPage } from './piece.ts'
import { inReadingOrder } from './reading-order.ts'
import { type Row, rowsOf } from './rows.ts'
import { taggedParagraphs } from './tagged.ts'
import { articleIn } from './web-page.ts'
import { type Words, wordsOf } from './words-of.ts'

/** A PDF as an article has it: its text, what stands beside it, and where its pages begin. */
export interface LaidOut {
  readonly text: string
  readonly parts: readonly Part[]
  readonly pages: readonly number[]
}

/** A page with its lines, and its paragraphs where the file says which they are. */
interface Lined {
  readonly lines: readonly Line[]
  readonly height: number
  readonly tagged?: readonly Paragraph[]
}

/** What is known of a file beside its pages. */
export interface Printing {
  readonly title?: string
  readonly language?: string
  /** A browser printed it: what stood around the article is printed, too. */
  readonly isWebPrint: boolean
}

/** Lays out pages: paragraphs between blank lines, in the order in which they are read. */
export function layOut(printed: readonly PrintedPage[], { title, language, isWebPrint }: Printing): LaidOut {
  const body = bodySize(printed.flatMap(({ pieces }) => pieces))
  const pages = printed.map((page, i) => setOn({ ...page, pieces: once(page.pieces) }, i + 1, body, isWebPrint))
  const columns = distinct(pages.flatMap((page) => (page.kind === 'placed' ? columnsOn(page.rows) : [])))
  const lined = pages.map((page, i) => linedOf(page, i + 1, columns))
  const kept = withoutFurniture(lined)
  const read = lined.map((page, i) => readOf(page, kept[i] ?? []))
  const measures = measuresOf(read.flat().map(({ lines }) => lines))
  const paragraphs = read.flatMap((blocks) => blocks.flatMap((block) => (isTagged(block) ? [block] : paragraphsIn(block.lines, measures))))
  const lines = kept.flat().map(({ text }) => text)
  const joined = joinedOver(paragraphs)
  return written(isWebPrint ? articleIn(joined, title) : joined, measures, wordsOf(lines, language ?? detectLanguage(lines.join('\n'))))
}

/** Places to the whole point: no page has more columns than a newspaper. */
const distinct = (places: readonly number[]): readonly number[] => Array.from(new Set(places.map(Math.round))).slice(0, MOST_COLUMNS)

const MOST_COLUMNS = 200

function bodySize(pieces: readonly Piece[]): number {
  return measuresOf(pieces.map((piece) => [{ ...piece, page: 1, firstWord: 0 }])).body
}

/** A page as its structure tree has it, or, without one, as rows of what is placed on it. */
type SetPage = { readonly height: number } & (
  | { readonly kind: 'tagged'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'placed'; readonly rows: readonly Row[]; readonly isMirrored: boolean }
)

function setOn(page: PrintedPage, number: number, body: number, isWebPrint: boolean): SetPage {
  const { tree, pieces, height } = page
  const paragraphs = taggedParagraphs(page, number, isWebPrint)
  if (paragraphs) return { kind: 'tagged', height, paragraphs }
  const printed = tree ? pieces.filter(({ mark }) => mark !== ARTIFACT) : pieces
  const isMirrored = isRightToLeft(printed)
  return { kind: 'placed', height, isMirrored, rows: rowsOf(withLargeLetters(isMirrored ? printed.map(mirrored) : printed, body)) }
}

/** A page of a script that runs from right to left is laid out as its mirror image would be. */
const mirrored = <Place extends { readonly left: number; readonly right: number }>(place: Place): Place => ({
  ...place,
  left: -place.right,
  right: -place.left,
})

function isRightToLeft(pieces: readonly Piece[]): boolean {
  return lettersIn(pieces.filter((piece) => piece.isRightToLeft)) * 2 > lettersIn(pieces)
}

function linedOf(page: SetPage, number: number, columns: readonly number[]): Lined {
  const { height } = page
  if (page.kind === 'tagged') return { lines: page.paragraphs.flatMap(({ lines }) => lines), height, tagged: page.paragraphs }
  const lines = parted(page.rows, columns).flatMap((segment) => {
    const [first, ...others] = page.isMirrored ? segment.map(mirrored).toReversed() : segment
    if (!first) return []
    const line = lineOf([first, ...others], number)
    return [page.isMirrored ? mirrored(line) : line]
  })
  return { lines: lines.filter(({ text }) => text !== ''), height }
}

const isTagged = (read: Block | Paragraph): read is Paragraph => 'isIndented' in read

/** The blocks of a page in order, or the paragraphs that the file itself has. */
function readOf({ tagged }: Lined, kept: readonly Line[]): readonly (Block | Paragraph)[] {
  if (!tagged) return inReadingOrder(blocksOf(kept))
  const left = new Set(kept)
  return tagged.flatMap((paragraph) => {
    const [first, ...others] = paragraph.lines.filter((line) => left.has(line))
    return first ? [{ ...paragraph, lines: [first, ...others] }] : []
  })
}

function written(paragraphs: readonly Paragraph[], measures: Measures, words: Words): LaidOut {
  const { title, deck } = headOf(paragraphs, measures)
  const printed = paragraphs.map(({ lines }) =>
    joinedLines(
      lines.map(({ text }) => text),
      words,
    ),
  )
  const textAt = (number: number): string => printed[number]?.text ?? ''
  const beside = new Map<number, Part['kind']>(paragraphs.flatMap(({ role }, i) => (role === 'Caption' ? [[i, 'caption'] as const] : [])))
  for (const number of deck) beside.set(number, 'deck')
  for (const number of title) beside.set(number, 'title')
  const heading = title.map(textAt).join(' ')
  const parts: Part[] = [
    ...(heading === '' ? [] : [{ kind: 'title', text: heading } as const]),
    ...Array.from(beside).flatMap(([number, kind]) => (kind === 'title' ? [] : [{ kind, text: textAt(number) }])),
  ]
  if (beside.size === paragraphs.length) return { text: parts.map(({ text }) => text).join('\n\n'), parts: [], pages: [] }
  return { ...inOneText(paragraphs, printed, beside), parts }
}

type Printed = ReturnType<typeof joinedLines>

function inOneText(
  paragraphs: readonly Paragraph[],
  printed: readonly Printed[],
  beside: ReadonlyMap<number, unknown>,
): Omit<LaidOut, 'parts'> {
  const pages: number[] = []
  const chunks: string[] = []
  let [length, page] = [0, 1]
  for (const [i, { lines }] of paragraphs.entries()) {
    const own = printed[i]
    if (!own || own.text === '' || beside.has(i)) continue
    if (length > 0) length += chunks.push('\n\n') && 2
    for (const [number, line] of lines.entries()) for (; page < line.page; page += 1) pages.push(length + (own.starts[number] ?? 0))
    chunks.push(own.text)
    length += own.text.length
  }
  return { text: chunks.join(''), pages }
}
