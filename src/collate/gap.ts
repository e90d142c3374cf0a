import { type Column, fill, newColumn } from './column.ts'
import { pairMarks } from './pair-marks.ts'
import type { Row } from './row.ts'

/** What stands between two words that are aligned: tokens of the row, and columns of the table, that have found no partner yet. */
export interface Gap {
  readonly number: number
  readonly row: Row
  /** How many rows the table is to hold. */
  readonly rows: number
  readonly tokens: readonly [number, number]
  readonly columns: readonly Column[]
  readonly where: 'start' | 'middle' | 'end'
}

/** The columns of a gap with the row's tokens in them: marks opposite marks, words in columns of their own. */
export function mergeGap(gap: Gap): readonly Column[] {
  const { tokens, columns, number, row } = gap
  if (tokens[0] === tokens[1]) return columns
  const merged: Column[] = []
  let [token, at] = [tokens[0], 0]
  for (const [nextToken, nextColumn] of [...pairMarks(gap), [tokens[1], columns.length] as const]) {
    const where = gap.where === 'start' && at === 0 ? 'start' : gap.where === 'end' && nextColumn === columns.length ? 'end' : 'middle'
    merged.push(...interleave(columns.slice(at, nextColumn), newColumns(gap, token, nextToken), where))
    const column = columns[nextColumn]
    const term = row.terms[nextToken]
    if (!column || !term) break
    fill(column, number, nextToken, term)
    merged.push(column)
    ;[token, at] = [nextToken + 1, nextColumn + 1]
  }
  return merged
}

/** Words stand near the words of their witness: before the rest of the table at its end, after it at its start; a mark stays with the word before it. */
function interleave(old: readonly Column[], added: readonly Column[], where: Gap['where']): Column[] {
  const firstWord = added.findIndex(({ solid }) => solid)
  const marks = where === 'end' ? added.length : where === 'start' ? 0 : firstWord < 0 ? added.length : firstWord
  return [...added.slice(0, marks), ...old, ...added.slice(marks)]
}

function newColumns({ row, rows, number }: Gap, from: number, to: number): Column[] {
  return row.terms.slice(from, to).map((term, i) => newColumn(rows, number, from + i, term))
}
