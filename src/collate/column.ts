import type { Term } from './term.ts'

/** A column of the alignment table, filled while the table is woven. */
export interface Column {
  /** Index of the token each row has here, by row number; rows that have none are absent. */
  readonly cells: Map<number, number>
  /** The distinct terms in it. */
  readonly terms: Term[]
  /** Whether it takes part in the alignment of words. */
  readonly solid: boolean
}

/** Puts a row's token into a column. */
export function fill(column: Column, row: number, token: number, term: Term): void {
  column.cells.set(row, token)
  if (!column.terms.includes(term)) column.terms.push(term)
}
