import type { Reading } from '../model.ts'
import type { Column } from './column.ts'
import { type Moved, movedIn } from './moved.ts'
import type { Row } from './row.ts'
import type { Table } from './tabulate.ts'

/** How a row stands to a column: it prints a token there, or does not, in one of three ways; an ellipsis may stand for what is not printed. */
export interface Cell {
  readonly kind: Reading['kind']
  readonly token?: number
}

/** A column in which every row, by its number, has its cell. */
export type SettledColumn = readonly Cell[]

/** Says of every gap what it is, and sets each ellipsis opposite the first of the words it stands for. */
export function settle({ columns, hosts }: Table, rows: readonly Row[]): readonly SettledColumn[] {
  const moved = movedIn(columns, rows, hosts)
  const own = rows.map((row, number) => settleRow(columns, row, number, moved))
  const cells = own.map((ofRow, number) => likeHost(ofRow, own[hosts[number] ?? number] ?? ofRow))
  return columns
    .map((_, at) => cells.map((ofRow): Cell => ofRow[at] ?? { kind: 'lacuna' }))
    .filter((column) => column.some(({ token }) => token !== undefined))
}

/** What a row leaves out that repeats a stretch of another is no more and no less left out than by that one. */
function likeHost(row: Cell[], host: readonly Cell[]): Cell[] {
  return row === host ? row : row.map((cell, at) => (cell.kind === 'omitted' && host[at]?.token === undefined ? (host[at] ?? cell) : cell))
}

/** A run of columns in which a row prints nothing but ellipses, if that. */
interface Hole {
  readonly columns: readonly Column[]
  readonly from: number
  readonly to: number
  readonly where: 'start' | 'middle' | 'end'
  /** Where the row's ellipses stand now, and which tokens they are. */
  readonly ellipses: readonly { readonly at: number; readonly token: number }[]
  /** The marks were closed and opened again. */
  readonly isReopened: boolean
  /** They were so between the words on either side: what is missing next to a comma at a seam is missing at the seam. */
  readonly isAtSeam: boolean
  /** An ellipsis stands there, or next to the brackets that stand there. */
  readonly isMarked: boolean
  /** Whether the row prints elsewhere what others have in a column. */
  readonly isMoved: (column: number) => boolean
}

function settleRow(columns: readonly Column[], row: Row, number: number, moved: Moved): Cell[] {
  const cells: Cell[] = []
  // Marks alone hold no witness in its place: before its first word and after its last one it has said nothing.
  const [firstWord, lastWord] = [row.solid[0] ?? 0, row.solid.at(-1) ?? -1]
  const isMoved = (column: number) => moved(number, column)
  let ellipses: { at: number; token: number }[] = []
  let last = -1
  const close = (to: number, token: number) => {
    const where = last < firstWord ? 'start' : token < 0 || token > lastWord ? 'end' : 'middle'
    const [isReopened, isMarked] = [isIn(row.breaks, last, token), isIn(row.marked, last, token)]
    const isAtSeam = row.seams[token] === 1
    fillHole(cells, { columns, from: cells.length, to, where, ellipses, isReopened, isAtSeam, isMarked, isMoved })
    ellipses = []
  }
  columns.forEach((column, at) => {
    const token = column.cells[number] ?? -1
    if (token < 0) return
    if (row.terms[token]?.kind === 'ellipsis') {
      ellipses.push({ at, token })
      return
    }
    close(at, token)
    cells.push({ kind: 'attested', token })
    last = token
  })
  close(columns.length, -1)
  return cells
}

/** Whether there is a place after one token and up to another. */
function isIn(places: ReadonlySet<number>, last: number, token: number): boolean {
  for (let i = last + 1; i <= token; i++) if (places.has(i)) return true
  return false
}

function fillHole(cells: Cell[], { columns, from, to, where, ellipses, isReopened, isAtSeam, isMarked, isMoved }: Hole): void {
  if (from === to) return
  const others = range(from, to).filter((at) => !isMoved(at) && columns[at]?.terms.some(({ kind }) => kind !== 'ellipsis'))
  const skipsWords = others.some((at) => columns[at]?.solid)
  const kind = where !== 'middle' ? 'lacuna' : isReopened || (skipsWords && (isAtSeam || isMarked)) ? 'elided' : 'omitted'
  for (let at = from; at < to; at++) cells.push(isMoved(at) ? EMPTY.lacuna : EMPTY[kind])
  const fits = others.length >= ellipses.length
  ellipses.forEach(({ at, token }, i) => {
    const target = where === 'start' ? others[others.length - ellipses.length + i] : others[i]
    // Dots that replace no words are a mark opposite other marks.
    if (fits && target !== undefined) cells[target] = { kind: kind === 'omitted' ? 'attested' : kind, token }
    else cells[at] = { kind: kind === 'omitted' || others.length === 0 ? 'attested' : kind, token }
  })
}

const EMPTY = { lacuna: { kind: 'lacuna' }, elided: { kind: 'elided' }, omitted: { kind: 'omitted' } } as const

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
