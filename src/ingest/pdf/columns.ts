import { countUpTo } from '../../text/count-up-to.ts'
import type { Piece } from './piece.ts'
import type { Row } from './rows.ts'

/** Pieces beside each other with no wide gap between them. */
interface Atom {
  readonly left: number
  readonly right: number
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** A gap is wider than any between words, by the size of the type. */
const WIDE = 0.6
/** A gap so wide parts columns wherever it stands. */
const TAB = 3
/** Rows further apart, by the size of the type, are of different things. */
const APART = 3.5
/** The next line of a paragraph is no further, by the size of the type. */
const NEXT = 1.8
/** So many rows on either side show that there is a column. */
const [ROWS, FEW_ROWS, SURE] = [3, 2, 1.2]
/** No gap is followed over more rows. */
const REACH = 200

/** Where columns begin that surely are some, in points from the left: what is blank before them is so over several lines. */
export function columnsOn(rows: readonly Row[]): readonly number[] {
  const atoms = rows.map(({ pieces }) => atomsOf(pieces))
  return rows.flatMap((_, number) =>
    (atoms[number] ?? []).flatMap((atom, i) => {
      const before = atoms[number]?.[i - 1]
      const met = before && sidesOf(before, atom, number, rows, atoms)
      return met && !areLabels(met) && isColumn(met) ? [met.strip[1]] : []
    }),
  )
}

/** Parts the rows of a page where columns are parted: where one begins that is known from elsewhere, or where what is blank between two words is blank in the rows above and below as well. */
export function parted(rows: readonly Row[], known: readonly number[]): readonly (readonly Piece[])[] {
  const atoms = rows.map(({ pieces }) => atomsOf(pieces))
  return rows.flatMap((_, number) => {
    const segments: Piece[][] = []
    // A justified line of a narrow column has gaps that are as wide; so where columns are known they are all there are.
    const isParted = (before: Atom, atom: Atom): boolean =>
      known.length > 0 ? beginsKnown(before, atom, known) : isGutter(before, atom, number, rows, atoms)
    for (const [i, atom] of (atoms[number] ?? []).entries()) {
      const before = atoms[number]?.[i - 1]
      const open = segments.at(-1)
      if (before && open && !isParted(before, atom)) open.push(...atom.pieces)
      else segments.push([...atom.pieces])
    }
    return segments
  })
}

/** Its first line may be indented. */
const [INDENT, OUT] = [2.5, 0.2]

function beginsKnown(before: Atom, { left, size }: Atom, known: readonly number[]): boolean {
  return known.some((start) => left > start - size * OUT && left < start + size * INDENT && before.right < start - size * WIDE)
}

function atomsOf(pieces: readonly Piece[]): Atom[] {
  const atoms: Atom[] = []
  for (const piece of pieces) {
    const { left, right, size } = piece
    const last = atoms.at(-1)
    if (last && left - last.right <= WIDE * Math.max(last.size, size)) {
      const wider = { left: last.left, right: Math.max(last.right, right), size: Math.max(last.size, size) }
      atoms[atoms.length - 1] = { ...wider, pieces: [...last.pieces, piece] }
    } else atoms.push({ left, right, size, pieces: [piece] })
  }
  return atoms
}

/** What stands beside a gap in the rows through which it runs. */
interface Sides {
  readonly left: readonly Atom[]
  readonly right: readonly Atom[]
  /** Rows with something on both sides. */
  readonly both: number
  /** What of the gap is blank in all of them. */
  readonly strip: Strip
  readonly size: number
  /** How many of the next lines, above and below, run over it. */
  readonly closed: number
}

function isGutter(before: Atom, after: Atom, number: number, rows: readonly Row[], atoms: readonly (readonly Atom[])[]): boolean {
  const sides = sidesOf(before, after, number, rows, atoms)
  if (areLabels(sides)) return false
  const { left, right, strip, size, closed } = sides
  const rowsBeside = Math.min(left.length, right.length)
  if (rowsBeside >= ROWS) return isStraight(sides)
  const isWide = after.left - before.right > TAB * size || (rowsBeside >= FEW_ROWS && strip[1] - strip[0] > SURE * size)
  return isWide && closed === 0
}

/** Whether what is beside a gap is surely a column. */
const isColumn = (sides: Sides): boolean => Math.min(sides.left.length, sides.right.length) > ROWS && isStraight(sides)

/**
 * Whether a gap is none that merely happens to run through the lines of a narrow column, where justified ones have wide gaps:
 * then the next lines of the column run over it, and what stands behind it begins at different places.
 */
function isStraight(sides: Sides): boolean {
  const { left, right, closed } = sides
  const most = closed === 0 ? HALF : NEARLY_ALL
  return (closed < 2 || Math.min(left.length, right.length) >= MANY_ROWS) && areAligned(sides, most)
}

const [HALF, NEARLY_ALL, MANY_ROWS] = [0.5, 0.8, 8]

/** Whether most lines begin at one place behind a gap, or, from right to left, before it. */
function areAligned({ left, right, strip, size }: Sides, most: number): boolean {
  const begun = right.filter((atom) => atom.left - strip[1] < OUT * size)
  const ended = left.filter((atom) => strip[0] - atom.right < OUT * size)
  return begun.length >= right.length * most || ended.length >= left.length * most
}

function sidesOf(before: Atom, after: Atom, number: number, rows: readonly Row[], atoms: readonly (readonly Atom[])[]): Sides {
  const size = Math.max(before.size, after.size)
  const [left, right] = [[before], [after]]
  let [both, strip]: [number, Strip] = [1, [before.right, after.left]]
  let closed = 0
  for (const step of [-1, 1]) {
    let base = rows[number]?.base ?? 0
    for (let at = number + step; Math.abs(at - number) < REACH; at += step) {
      const row = rows[at]
      const next = row && Math.abs(row.base - base) <= APART * size ? narrowed(strip, atoms[at] ?? []) : undefined
      if (!row || !next || next[1] - next[0] < WIDE * size) {
        if (row && Math.abs(row.base - base) < NEXT * size) closed += 1
        break
      }
      strip = next
      base = row.base
      const [onLeft, onRight] = beside(strip, atoms[at] ?? [])
      if (onLeft) left.push(onLeft)
      if (onRight) right.push(onRight)
      if (onLeft && onRight) both += 1
    }
  }
  return { left, right, both, strip, size, closed }
}

type Strip = readonly [left: number, right: number]

/** What of a strip is blank in a row; undefined where nothing is. */
function narrowed([left, right]: Strip, atoms: readonly Atom[]): Strip | undefined {
  let [from, to] = [left, right]
  for (let i = firstEndingBehind(atoms, from); i < atoms.length; i += 1) {
    const atom = atoms[i]
    if (!atom || atom.left >= to) break
    if (atom.left <= from) from = atom.right
    else if (atom.right >= to) to = atom.left
    else return undefined
  }
  return from < to ? [from, to] : undefined
}

function beside([left, right]: Strip, atoms: readonly Atom[]): readonly [Atom | undefined, Atom | undefined] {
  const next = firstEndingBehind(atoms, left)
  const after = atoms[next]
  return [atoms[next - 1], after && after.left >= right ? after : undefined]
}

/** The first of atoms in order that ends right of a place. */
const firstEndingBehind = (atoms: readonly Atom[], place: number): number => countUpTo(atoms.length, (i) => (atoms[i]?.right ?? 0) <= place)

/** > | MS BRAY:   > | 12.   > | Q.   > | •   what stands before the lines of a text, and not before each of them */
const LABEL = /^(?:\P{L}{1,6}|\p{L}{1,2}[.)]|.{1,40}:)$/u
/** Labels are so much narrower than what they stand before, and so many of them look like it; by the size of the type no further from it. */
const [NARROW, MOST, FAR] = [0.5, 0.7, 12]

function areLabels({ left, right, both, strip, size }: Sides): boolean {
  if (both < left.length || strip[1] - strip[0] > FAR * size) return false
  const isNarrow = widthOf(left) < NARROW * widthOf(right)
  const isSparse = left.length > 1 && left.length <= right.length * NARROW
  const like = left.filter(({ pieces }) => LABEL.test(pieces.map(({ text }) => text).join(' '))).length
  return isNarrow && (isSparse || like >= left.length * MOST)
}

const widthOf = (atoms: readonly Atom[]): number => Math.max(...atoms.map(({ left, right }) => right - left))
