import { breakBetween } from './break-between.ts'
import { type Line, lineOf } from './line.ts'
import { lastOf, type Paragraph } from './paragraph.ts'
import { ARTIFACT, lettersIn, type Piece, type PrintedPage, type StructureNode } from './piece.ts'
import { type NewLine, newLinesIn } from './new-lines.ts'
import { rowsOf } from './rows.ts'
import { around, type Within } from './within.ts'

/** Pieces that the structure tree says are one paragraph, in its order. */
interface Group {
  readonly role: string
  readonly pieces: Piece[]
  /** What stands around each of its runs. */
  readonly paths: (readonly Within[])[]
  /** How many of its letters lead elsewhere. */
  linked: number
}

/** Elements that part nothing: they stand within a paragraph, or around several. */
const WITHIN = new Set([
  'Span',
  'Link',
  'NonStruct',
  'Em',
  'Strong',
  'Quote',
  'Reference',
  'Lbl',
  'LBody',
  'Code',
  'Sub',
  'Annot',
  'BibEntry',
  'Figure',
  'Form',
])
/** Elements that are a paragraph. */
const PARAGRAPH = /^(?:P|H\d?|Title|LI|Caption|TD|TH|BlockQuote|Note|FENote|TOCI)$/

/** What is not in the tree, though it is no artifact, shows that the tree does not hold the page. */
const HELD = 0.9
/** Of a page of the web. */
const HELD_OF_PAGE = 0.4
/** Paragraphs of which so many go on in the next one are lines. */
const BROKEN = 0.25

/** The paragraphs of a page as its structure tree has them; undefined where it has none, or one that does not hold what is printed, or takes lines for paragraphs. */
export function taggedParagraphs({ tree, pieces }: PrintedPage, page: number, isWebPrint: boolean): readonly Paragraph[] | undefined {
  if (!tree) return undefined
  const groups = groupsIn(tree, byMarkOf(pieces), isWebPrint ? newLinesIn(pieces) : () => false)
  const held = lettersIn(groups.flatMap((group) => group.pieces))
  const printed = pieces.filter(({ mark }) => mark !== ARTIFACT)
  if (held === 0 || held < leastHeld(printed, isWebPrint) * lettersIn(printed)) return undefined
  const paragraphs = groups.flatMap((group) => paragraphOf(group, page))
  if (isWebPrint) return paragraphs
  const broken = paragraphs.filter((paragraph, i) => goesOnIn(paragraph, paragraphs[i + 1]))
  return broken.length > paragraphs.length * BROKEN ? undefined : paragraphs
}

function byMarkOf(pieces: readonly Piece[]): Map<string, Piece[]> {
  const byMark = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.mark === undefined || piece.mark === ARTIFACT) continue
    const known = byMark.get(piece.mark)
    if (known) known.push(piece)
    else byMark.set(piece.mark, [piece])
  }
  return byMark
}

/** What browsers leave out of the tree stands for pictures and in fields; what is quoted in it is lost by no means. */
function leastHeld(printed: readonly Piece[], isWebPrint: boolean): number {
  return isWebPrint && !printed.some(({ mark, text }) => mark === undefined && QUOTED.test(text)) ? HELD_OF_PAGE : HELD
}

const QUOTED = /["“”„‟«»‹›「」『』]/u

function goesOnIn(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const isRunning = paragraph.role === 'P' && next?.role === 'P'
  return isRunning && next.lines[0].base > lastOf(paragraph).base && breakBetween(lastOf(paragraph), next.lines[0]) === 'mid'
}

function groupsIn(tree: StructureNode, byMark: Map<string, Piece[]>, isNew: NewLine): readonly Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  const walk = (node: StructureNode, role: string, path: readonly Within[]): void => {
    if (node.kind === 'content') {
      const pieces = byMark.get(node.mark) ?? []
      if (pieces.length === 0) return
      // Whatever is named twice is printed once.
      byMark.delete(node.mark)
      if (!open || isNew(open.pieces.at(-1), pieces[0], role)) groups.push((open = { role, pieces: [], paths: [], linked: 0 }))
      for (const piece of pieces) open.pieces.push(piece)
      open.paths.push(path)
      if (path.some((each) => each.role === 'Link')) open.linked += lettersIn(pieces)
      return
    }
    const isWithin = WITHIN.has(node.role)
    if (!isWithin) open = undefined
    for (const child of node.children) walk(child, PARAGRAPH.test(node.role) ? node.role : role, [...path, node])
    if (!isWithin) open = undefined
  }
  walk(tree, '', [])
  return groups
}

function paragraphOf({ role, pieces, paths, linked }: Group, page: number): Paragraph[] {
  const lines: Line[] = linesOf(pieces).flatMap((line) => {
    const all = rowsOf(line).flatMap((row) => row.pieces)
    const [first, ...others] = all.toSorted((a, b) => a.left - b.left)
    return first ? [lineOf([first, ...others], page)] : []
  })
  const [first, ...others] = lines.filter(({ text }) => text !== '')
  // Where columns end the tree does not say: a line may go on in the next paragraph only if its words do.
  return first ? [{ lines: [first, ...others], role, within: around(paths), linked, isIndented: false, isFull: false }] : []
}

const SMALL = 0.8
const BACK = 1

/** Pieces line by line as they follow each other: in the next column, lines are as high as in this one. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    const size = Math.max(piece.size, last?.size ?? 0)
    const isScript = last !== undefined && Math.min(piece.size, last.size) < size * SMALL
    const isOut = last !== undefined && Math.abs(piece.base - last.base) > size * (isScript ? 0.7 : 0.4)
    const isBack = last !== undefined && !piece.isRightToLeft && !last.isRightToLeft && piece.left < last.left - BACK
    if (line && !isOut && !isBack) line.push(piece)
    else lines.push([piece])
  }
  return lines
}
