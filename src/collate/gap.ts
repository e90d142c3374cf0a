import { type Column, fill, newColumn } from './column.ts'
import { pairMarks } from './pair-marks.ts'
import type { Row } from './row.ts'

/** What stands between two words that are aligned: tokens of the row, and columns of the table, that have found no partner yet. */
export interface Gap {
  readonly row: Row
  readonly isFirst: boolean
  readonly tokens: readonly [number, number]
  readonly columns: readonly Column[]
  readonly where: 'start' | 'middle' | 'end'
  /** For each token of the row its column: filled in. */
  readonly places: Column[]
}

/** The columns of a gap with the row's tokens in them: marks opposite marks, words in columns of their own. */
export function mergeGap(gap: Gap): readonly Column[] {
  const { tokens, columns, row, places } = gap
  if (tokens[0] === tokens[1]) return columns
  if (columns.length === 0) return newColumns(gap, ...tokens)
  const pairs = pairMarks(gap)
  const merged: Column[] = []
  let [token, at] = [tokens[0], 0]
  for (let i = 0; i <= pairs.tokens.length; i++) {
    const nextToken = pairs.tokens[i] ?? tokens[1]
    const nextColumn = pairs.columns[i] ?? columns.length
    const isEnd = gap.where === 'end' && nextColumn === columns.length && !goesOnElsewhere(row, token, nextToken)
    const where = gap.where === 'start' && at === 0 ? 'start' : isEnd ? 'end' : 'middle'
    for (const each of interleave(columns.slice(at, nextColumn), newColumns(gap, token, nextToken), where)) merged.push(each)
    const column = columns[nextColumn]
    const term = row.terms[nextToken]
    if (!column || !term) break
    fill(column, term)
    places[nextToken] = column
    merged.push(column)
    ;[token, at] = [nextToken + 1, nextColumn + 1]
  }
  return merged
}

/** Whether the first of some words stands behind a gap in plain sight: what the others print there first it passes over. */
function goesOnElsewhere({ terms, marked, breaks }: Row, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (marked.has(token) || breaks.has(token)) return true
    if (terms[token]?.solid) return false
  }
  return false
}

/** Words stand near the words of their witness: before the rest of the table at its end, after it at its start; a mark stays with the word before it. */
function interleave(old: readonly Column[], added: readonly Column[], where: Gap['where']): Column[] {
  const firstWord = added.findIndex(({ solid }) => solid)
  const marks = where === 'end' ? added.length : where === 'start' ? 0 : firstWord < 0 ? added.length : firstWord
  return [...added.slice(0, marks), ...old, ...added.slice(marks)]
}

function newColumns({ row, isFirst, places }: Gap, from: number, to: number): Column[] {
  return row.terms.slice(from, to).map((term, i) => (places[from + i] = newColumn(term, isFirst)))
}
