import type { Agreement } from './agreement.ts'
import { alignBlock, type Pair } from './align.ts'
import { cut } from './anchors.ts'
import { type Column, fill } from './column.ts'
import { mergeGap } from './gap.ts'
import { openColumns } from './open-columns.ts'
import type { Row } from './row.ts'
import type { Term } from './term.ts'

/** A table under construction: its columns in order, and the rows woven in so far, by number. */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: ReadonlyMap<number, Row>
}

/** Puts one more row into a table: its words where they agree best, its marks between them. */
export function weave(table: Table, number: number, row: Row, agreement: Agreement): Table {
  const columns: Column[] = []
  let [token, at] = [0, 0]
  for (const [nextToken, nextColumn] of [...alignSolid(table, row, agreement), [row.terms.length, table.columns.length] as const]) {
    const where = at === 0 ? 'start' : nextColumn === table.columns.length ? 'end' : 'middle'
    columns.push(...mergeGap({ number, row, tokens: [token, nextToken], columns: table.columns.slice(at, nextColumn), where }))
    const column = table.columns[nextColumn]
    const term = row.terms[nextToken]
    if (!column || !term) break
    fill(column, number, nextToken, term)
    columns.push(column)
    ;[token, at] = [nextToken + 1, nextColumn + 1]
  }
  return { columns, rows: new Map(table.rows).set(number, row) }
}

/** Pairs of a token and a column, as indexes into the whole row and the whole table. */
function alignSolid(table: Table, row: Row, agreement: Agreement): Pair[] {
  const places = table.columns.flatMap((column, at) => (column.solid ? [at] : []))
  const columns = places.flatMap((at) => table.columns[at] ?? [])
  const terms = row.solid.flatMap((at) => row.terms[at] ?? [])
  const problem = {
    worth: (token: number, column: number) => worth(terms[token], columns[column], agreement),
    openTokens: row.open,
    openColumns: openColumns(table, places),
  }
  return cut(terms, columns, { tokens: [0, terms.length], columns: [0, columns.length] })
    .flatMap((block) => alignBlock(problem, block))
    .map(([token, column]) => [row.solid[token] ?? 0, places[column] ?? 0])
}

const LEAST = -1e8

function worth(term: Term | undefined, column: Column | undefined, agreement: Agreement): number {
  let most = LEAST
  if (!term || !column) return most
  for (const other of column.terms) most = Math.max(most, agreement(term, other))
  return most
}
