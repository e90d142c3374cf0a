import type { Term } from './term.ts'

/** A column of the alignment table, filled while the table is woven. */
export interface Column {
  /** The distinct terms in it, the one that made it first. */
  readonly terms: [Term, ...Term[]]
  /** Whether it takes part in the alignment of words. */
  readonly solid: boolean
  /** Whether the row that was woven first has something here. */
  readonly isFirst: boolean
  /** How its words stand in their sentences, one bit each: within one, and at its beginning; none where nobody can tell. */
  begins: number
  /** Its number: among the columns of words while the table is woven, among all of them afterwards. */
  at: number
}

/** A column made by one term. */
export function newColumn(term: Term, isFirst: boolean): Column {
  return { terms: [term], solid: term.solid, isFirst, begins: 0, at: 0 }
}

/** Puts a term into a column. */
export function fill(column: Column, term: Term): void {
  if (!column.terms.includes(term)) column.terms.push(term)
}

/** Notes how a word of a column stands in its sentence: 1 where it begins it, 0 where it does not, 2 where nobody can tell. */
export function noteBeginning(column: Column, begins: number): void {
  if (begins !== 2) column.begins |= 1 << begins
}
