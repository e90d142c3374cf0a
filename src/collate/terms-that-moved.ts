import type { Column } from './column.ts'
import type { Row } from './row.ts'
import { TOGETHER } from './runs.ts'
import { endsSentence } from './term.ts'

/**
 * Tells of a term whether it stands in two columns, if some words may stand in two places: a few in a row, or all of a short sentence, that
 * others have in some other column, too.
 *
 * In most clusters there are none, and nothing more is to be done. `isAsked`: whether a row is looked at.
 */
export function termsThatMoved(
  columns: readonly Column[],
  rows: readonly Row[],
  isAsked: (row: number) => boolean,
): ((term: number) => boolean) | undefined {
  const isInTwo = termsInTwo(columns)
  return rows.some((row, number) => isAsked(number) && hasRun(row, isInTwo)) ? isInTwo : undefined
}

/** The terms that stand in more than one column. */
function termsInTwo(columns: readonly Column[]): (term: number) => boolean {
  const [seen, twice] = [new Set<number>(), new Set<number>()]
  for (const { solid, terms } of columns) {
    if (!solid) continue
    for (const { id } of terms) (seen.has(id) ? twice : seen).add(id)
  }
  return (term) => twice.has(term)
}

function hasRun({ terms, breaks }: Row, isInTwo: (term: number) => boolean): boolean {
  let [run, isWhole] = [0, true]
  for (let token = 0; token <= terms.length; token++) {
    const term = terms[token]
    if (!term || breaks.has(token) || endsSentence(term)) {
      if (isWhole && run > 0) return true
      ;[run, isWhole] = [0, true]
    }
    if (!term?.solid) continue
    run = isInTwo(term.id) ? run + 1 : 0
    if (run >= TOGETHER) return true
    if (run === 0) isWhole = false
  }
  return false
}
