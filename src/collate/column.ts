import { isSolid, type Term } from './term.ts'

/** A column of the alignment table, filled while the table is woven. */
export interface Column {
  /** Index of the token each row has here, by row number; −1 where it has none. */
  readonly cells: Int32Array
  /** The distinct terms in it, the one that made it first. */
  readonly terms: [Term, ...Term[]]
  /** Whether it takes part in the alignment of words. */
  readonly solid: boolean
}

/** A column that holds one token of one row. */
export function newColumn(rows: number, row: number, token: number, term: Term): Column {
  const cells = new Int32Array(rows).fill(-1)
  cells[row] = token
  return { cells, terms: [term], solid: isSolid(term) }
}

/** Puts a row's token into a column. */
export function fill(column: Column, row: number, token: number, term: Term): void {
  column.cells[row] = token
  if (!column.terms.includes(term)) column.terms.push(term)
}
