import type { Reading } from '../model.ts'
import type { Column } from './column.ts'
import type { Row } from './row.ts'

/** How a row stands to a column: it prints a token there, or does not, in one of three ways; an ellipsis may stand for what is not printed. */
export interface Cell {
  readonly kind: Reading['kind']
  readonly token?: number
}

/** A column in which every row, by its number, has its cell. */
export type SettledColumn = readonly Cell[]

/** Says of every gap what it is, and sets each ellipsis opposite the first of the words it stands for. */
export function settle(columns: readonly Column[], rows: readonly Row[]): readonly SettledColumn[] {
  const cells = rows.map((row, number) => settleRow(columns, row, number))
  return columns
    .map((_, at) => cells.map((ofRow): Cell => ofRow[at] ?? { kind: 'lacuna' }))
    .filter((column) => column.some(({ token }) => token !== undefined))
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
}

function settleRow(columns: readonly Column[], row: Row, number: number): Cell[] {
  const cells: Cell[] = []
  let ellipses: { at: number; token: number }[] = []
  let last = -1
  const close = (to: number, token: number) => {
    const where = last < 0 ? 'start' : token < 0 ? 'end' : 'middle'
    fillHole(cells, { columns, from: cells.length, to, where, ellipses, isReopened: reopened(row, last, token) })
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

function reopened(row: Row, last: number, token: number): boolean {
  for (let i = last + 1; i <= token; i++) if (row.breaks.has(i)) return true
  return false
}

function fillHole(cells: Cell[], { columns, from, to, where, ellipses, isReopened }: Hole): void {
  if (from === to) return
  const others = range(from, to).filter((at) => columns[at]?.terms.some(({ kind }) => kind !== 'ellipsis'))
  const skipsWords = others.some((at) => columns[at]?.solid)
  const kind = where !== 'middle' ? 'lacuna' : isReopened || (skipsWords && ellipses.length > 0) ? 'elided' : 'omitted'
  for (let at = from; at < to; at++) cells.push(EMPTY[kind])
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
