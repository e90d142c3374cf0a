import { breakBetween } from './break-between.ts'
import type { Line } from './line.ts'
import type { Measures } from './measures.ts'
import type { Paragraph } from './paragraph.ts'

/** Type differs that is so much larger or smaller. */
const OTHER_SIZE = 1.12
/** Lines further apart than usual by so much are of two paragraphs. */
const SPACED = 1.3
/** An indent is so wide, by the size of the type; further in a line is centred, or of a table. */
const [INDENT, FAR_IN] = [0.6, 8]
/** A line that fills less of its column ends something. */
const SHORT = 0.6
/** Lines around one that show how wide the column is there: beside a picture it is narrower. */
const AROUND = 5
/** Most lines of what is centred begin at different places. */
const CENTRED = 0.5

/** The column as it is around a line. */
interface Column {
  readonly start: number
  readonly end: number
  readonly isCentred: boolean
}

/** Parts a block of lines where paragraphs end: at an indent, a wider gap, another type, or a line that had room for the first word of the next. */
export function paragraphsIn(lines: readonly [Line, ...Line[]], measures: Measures): readonly Paragraph[] {
  const isCentred = areCentred(lines)
  const groups: [Line, ...Line[]][] = []
  const starts: number[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const group = groups.at(-1)
    const column = columnAround(lines, i, isCentred)
    if (before && group && !beginsParagraph(before, line, lines[i + 1], column, measures)) group.push(line)
    else {
      groups.push([line])
      starts.push(line.left - column.start)
    }
  }
  let at = 0
  return groups.map((group, i): Paragraph => {
    at += group.length
    const last = group.at(-1) ?? group[0]
    const { start, end } = columnAround(lines, at - 1, isCentred)
    return {
      lines: group,
      isIndented: !isCentred && (starts[i] ?? 0) > INDENT * group[0].size,
      isFull: last.right - start > (end - start) * FULL,
    }
  })
}

/** A line reaches to the end of its column that fills so much of it: not all columns are justified. */
const FULL = 0.85

function columnAround(lines: readonly Line[], at: number, isCentred: boolean): Column {
  const around = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1)
  return { start: commonStart(lines), end: Math.max(...around.map(({ right }) => right)), isCentred }
}

const starts = new WeakMap<readonly Line[], number>()

/** Where most lines begin. */
function commonStart(lines: readonly Line[]): number {
  const known = starts.get(lines)
  if (known !== undefined) return known
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(Math.round(line.left / 2), (counts.get(Math.round(line.left / 2)) ?? 0) + 1)
  const [[common] = [0]] = Array.from(counts).toSorted(([a, m], [b, n]) => n - m || a - b)
  const start = common * 2
  starts.set(lines, start)
  return start
}

const middle = (line: Line): number => (line.left + line.right) / 2

function areCentred(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  const [first] = lines.map(middle)
  const ragged = lines.filter((line, i) => i > 0 && Math.abs(line.left - (lines[i - 1] ?? line).left) > line.size / 2)
  return ragged.length > (lines.length - 1) * CENTRED && lines.every((line) => Math.abs(middle(line) - (first ?? 0)) < line.size / 2)
}

function beginsParagraph(before: Line, line: Line, after: Line | undefined, column: Column, measures: Measures): boolean {
  const ratio = line.size / before.size
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return true
  const gap = line.base - before.base
  if (gap > SPACED * measures.leading(Math.max(line.size, before.size))) return true
  const kind = breakBetween(before, line)
  if (kind === 'hard') return true
  if (line.font !== before.font && kind !== 'mid') return isShort(before, column) || kind === 'open'
  if (kind === 'mid') return false
  const room = column.end - before.right
  const fits = line.firstWord + line.size * 0.5 < room
  if (column.isCentred) return fits && kind === 'open' && room > line.firstWord * 2
  return isIndented(before, line, after, column) || (fits && (kind === 'open' || isShort(before, column)))
}

const isShort = (line: Line, { start, end }: Column): boolean => line.right - start < (end - start) * SHORT

/** Further in than the line before it, or than the one after it; what hangs is further out. */
function isIndented(before: Line, line: Line, after: Line | undefined, column: Column): boolean {
  const by = (other: Line): number => (line.left - other.left) / line.size
  const inwards = (line.left - column.start) / line.size
  if (inwards > INDENT && inwards < FAR_IN) return by(before) > INDENT || (after !== undefined && by(after) > INDENT)
  return inwards < -INDENT && by(before) < -INDENT
}
