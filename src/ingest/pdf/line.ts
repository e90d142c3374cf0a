import type { Piece } from './piece.ts'

/** A printed line of one column. Lengths as in `Piece`. */
export interface Line {
  readonly text: string
  /** 1-based. */
  readonly page: number
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly font: string
  /** About how much room its first word takes. */
  readonly firstWord: number
}

/** Narrower gaps part no words, by the size of the type: where a blank was set, and where none was. */
const [PARTED, UNPARTED] = [0.04, 0.15]
/** Type of a large first letter, by that of the line. */
const OVERLAP = 0.6

/** Makes a line of pieces that stand in it from left to right. */
export function lineOf(pieces: readonly [Piece, ...Piece[]], page: number): Line {
  const printed = withoutOverprint(pieces)
  const isRightToLeft = lettersOf(printed, true) > lettersOf(printed, false)
  const text = cleaned(joined(printed, isRightToLeft))
  const main = mainOf(printed)
  const left = pieces[0].left
  const right = pieces.reduce((most, piece) => Math.max(most, piece.right), left)
  const first = /^\S+/.exec(text)?.[0].length ?? 0
  const firstWord = ((right - left) * first) / Math.max(1, text.length)
  return { text, page, left, right, base: main.base, size: main.size, font: main.font, firstWord }
}

/** Kerning looks like a blank before a mark that never has one. */
const KERNED = / (?=[”’](?:[\s,.;:!?)\]]|$)|,(?:\s|$))/gu

/** Without what is no sign, and what only looks like a blank. */
function cleaned(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\p{Cs}\uFFFD]+/gu, ' ')
    .replaceAll(KERNED, '')
    .trim()
}

const keyOf = ({ font, size }: Piece): string => `${font} ${Math.round(size * 2)}`

/** What most of its letters are set in. */
function mainOf(pieces: readonly [Piece, ...Piece[]]): Piece {
  const letters = new Map<string, number>()
  for (const piece of pieces) letters.set(keyOf(piece), (letters.get(keyOf(piece)) ?? 0) + piece.text.length)
  return pieces.reduce((main, piece) => ((letters.get(keyOf(piece)) ?? 0) > (letters.get(keyOf(main)) ?? 0) ? piece : main))
}

const lettersOf = (pieces: readonly Piece[], isRightToLeft: boolean): number =>
  pieces.reduce((sum, piece) => sum + (piece.isRightToLeft === isRightToLeft ? (piece.text.match(/\p{L}/gu)?.length ?? 0) : 0), 0)

/** Leaves out what is printed over the same words. */
function withoutOverprint(pieces: readonly [Piece, ...Piece[]]): [Piece, ...Piece[]] {
  const [first, ...others] = pieces
  const kept: [Piece, ...Piece[]] = [first]
  for (const piece of others) {
    const last = kept.at(-1) ?? first
    const isOver = last.right - piece.left > OVERLAP * (piece.right - piece.left)
    if (!isOver || !last.text.includes(piece.text.trim())) kept.push(piece)
  }
  return kept
}

/** The words of a line in the order in which they are read. */
function joined(pieces: readonly Piece[], isRightToLeft: boolean): string {
  const gaps = pieces.map((piece, i) => gapBefore(piece, pieces[i - 1]))
  const isSpaced = areSpacedLetters(pieces)
  const usual = isSpaced ? median(gaps.slice(1)) : 0
  const units = pieces.map((piece, i) => {
    const before = pieces[i - 1]
    const gap = gaps[i] ?? 0
    const least = (piece.isParted ? PARTED : UNPARTED) * Math.min(piece.size, before?.size ?? piece.size)
    const isApart = before !== undefined && (isSpaced ? gap > usual * SPACED : gap > least)
    return { piece, text: together(piece.text), isApart, isApartAtLeft: isApart }
  })
  const ordered = isRightToLeft ? turned(units) : units
  const line = ordered.reduce((text, unit) => withAccent(text, unit.text, unit.isApart), '')
  return isRightToLeft ? mirrored(line) : line
}

interface Unit {
  readonly piece: Piece
  readonly text: string
  /** A blank stands before it as it is read. */
  readonly isApart: boolean
  /** A blank stands at its left. */
  readonly isApartAtLeft: boolean
}

const gapBefore = (piece: Piece, before: Piece | undefined): number => piece.left - (before?.right ?? piece.left)

/** Between words of spaced letters the gap is so much wider than between these. */
const SPACED = 1.6
const FEW_LETTERS = 5

function areSpacedLetters(pieces: readonly Piece[]): boolean {
  return pieces.length >= FEW_LETTERS && pieces.every(({ text }) => /^\p{L}$/u.test(text.trim()))
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** > | T h e  p i e r   letters that were spaced are words all the same */
function together(text: string): string {
  const words = text.trim().split(' ')
  const single = words.filter((word) => /^\p{L}\p{M}*$/u.test(word)).length
  return words.length >= FEW_LETTERS && single > words.length * 0.8 ? text.replaceAll(' ', '') : text
}

/** From right to left, but for what runs from left to right within: numbers, names in Latin letters. */
function turned(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  let run: Unit[] = []
  for (const [at, unit] of Array.from(units.entries()).toReversed()) {
    const seen = { ...unit, isApart: units[at + 1]?.isApartAtLeft ?? false }
    if (!unit.piece.isRightToLeft && /[\p{L}\p{N}]/u.test(unit.text)) run.push(seen)
    else {
      result.push(...leftToRight(run), seen)
      run = []
    }
  }
  return [...result, ...leftToRight(run)]
}

/** Puts a run in order that was met from its end: before its first word stands what is behind its last as seen on the page. */
function leftToRight(run: readonly Unit[]): Unit[] {
  return run.toReversed().map((unit, i) => ({ ...unit, isApart: i === 0 ? (run[0]?.isApart ?? false) : unit.isApartAtLeft }))
}

/** Brackets are told by their shape in most files: from right to left one that looks like closing opens. */
function mirrored(line: string): string {
  return /(?:^|\s)\)\S|\S\((?:[\s.,]|$)/u.test(line) ? line.replaceAll(/[()]/g, (bracket) => (bracket === '(' ? ')' : '(')) : line
}

const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030a',
  '˝': '\u030b',
}

/** > | ´ e   an accent that was set by itself before its letter */
function withAccent(line: string, text: string, isApart: boolean): string {
  const accent = ACCENTS[line.slice(-1)]
  if (accent !== undefined && !isApart && /^\p{L}/u.test(text))
    return line.slice(0, -1) + `${text.slice(0, 1)}${accent}`.normalize('NFC') + text.slice(1)
  return line + (isApart && line !== '' ? ' ' : '') + text
}
