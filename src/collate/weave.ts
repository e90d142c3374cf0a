import type { Agreement } from './agreement.ts'
import { alignBlock, type Pair } from './align.ts'
import { cut } from './anchors.ts'
import { type Column, fill } from './column.ts'
import { mergeGap } from './gap.ts'
import { openColumns } from './open-columns.ts'
import type { Row } from './row.ts'
import { slide } from './slide.ts'
import type { Term } from './term.ts'

/** What weaving needs to know of the work as a whole. */
export interface Loom {
  readonly rows: readonly Row[]
  readonly agreement: Agreement
  /** Number of the row that is woven first. */
  readonly base: number
}

/** Puts one more row into a table: its words where they agree best, its marks between them. The columns are filled in place. */
export function weave(table: readonly Column[], number: number, loom: Loom): readonly Column[] {
  const { rows } = loom
  const row = rows[number]
  if (!row) return table
  const woven: Column[] = []
  let [token, at] = [0, 0]
  for (const [nextToken, nextColumn] of [...alignSolid(table, row, loom), [row.terms.length, table.length] as const]) {
    if (token < nextToken || at < nextColumn) {
      const where = at === 0 ? 'start' : nextColumn === table.length ? 'end' : 'middle'
      woven.push(...mergeGap({ number, row, rows: rows.length, tokens: [token, nextToken], columns: table.slice(at, nextColumn), where }))
    }
    const column = table[nextColumn]
    const term = row.terms[nextToken]
    if (!column || !term) break
    fill(column, number, nextToken, term)
    woven.push(column)
    ;[token, at] = [nextToken + 1, nextColumn + 1]
  }
  return woven
}

/** Pairs of a token and a column, as indexes into the whole row and the whole table. */
function alignSolid(table: readonly Column[], row: Row, { rows, agreement, base }: Loom): Pair[] {
  const places: number[] = []
  table.forEach(({ solid }, at) => solid && places.push(at))
  const columns = places.flatMap((at) => table[at] ?? [])
  const terms = row.solid.flatMap((at) => row.terms[at] ?? [])
  const problem = {
    worth: (token: number, column: number) => worth(terms[token], columns[column], agreement),
    openTokens: row.open,
    openColumns: openColumns(columns, rows),
  }
  const pairs = cut(terms, columns, base).flatMap((block) => alignBlock(problem, block))
  const agrees = (token: number, column: number) => columns[column]?.terms.some((term) => term === terms[token]) ?? false
  const isOpen = (token: number, column: number) => row.open[token] === 1 || problem.openColumns[column] === 1
  return slide(pairs, agrees, isOpen).map(([token, column]) => [row.solid[token] ?? 0, places[column] ?? 0])
}

const LEAST = -1e8
/** A column with more readings than this is compared by the first of them: those of the longest printings. */
const MOST_TERMS = 8

function worth(term: Term | undefined, column: Column | undefined, agreement: Agreement): number {
  if (!term || !column) return LEAST
  if (column.terms.includes(term)) return term.weight
  let most = LEAST
  for (let i = 0; i < MOST_TERMS; i++) {
    const other = column.terms[i]
    if (!other) break
    most = Math.max(most, agreement(term, other))
  }
  return most
}
