import type { Agreement } from './agreement.ts'
import { alignBlock, type Pair } from './align.ts'
import { cut } from './anchors.ts'
import { type Column, fill } from './column.ts'
import { mergeGap } from './gap.ts'
import { openColumns } from './open-columns.ts'
import type { Row } from './row.ts'
import { slide } from './slide.ts'
import { supported } from './supported.ts'
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
  const beginnings = beginningsOf(columns, rows)
  const problem = {
    worth: (token: number, column: number) => {
      const plain = worth(terms[token], columns[column], agreement)
      return plain < 0 && ((1 << (row.begins[token] ?? 2)) & (beginnings[column] ?? 0)) === 0 ? plain - ACROSS : plain
    },
    openTokens: row.open,
    openColumns: openColumns(columns, rows),
  }
  const isSure = (token: number, column: number) => problem.worth(token, column) >= SURE * (terms[token]?.weight ?? 0)
  const pairs = supported(
    cut(terms, columns, base).flatMap((block) => alignBlock(problem, block)),
    [terms.length, columns.length],
    isSure,
  )
  const agrees = (token: number, column: number) => columns[column]?.terms.some((term) => term === terms[token]) ?? false
  const isOpen = (token: number, column: number) => row.open[token] === 1 || problem.openColumns[column] === 1
  return slide(pairs, agrees, isOpen).map(([token, column]) => [row.solid[token] ?? 0, places[column] ?? 0])
}

/** What two words must be worth, as a share of the weight of one, to stand together with nothing on either side. */
const SURE = 0.2

/** What it costs on top to set unlike words opposite each other of which one begins a sentence and the other does not. */
const ACROSS = 1000

/** For each column which ways of standing in a sentence may be in it, one bit each. */
function beginningsOf(columns: readonly Column[], rows: readonly Row[]): Uint8Array {
  const ANY = 7
  const next = new Int32Array(rows.length)
  return Uint8Array.from(columns, ({ cells }) => {
    let ways = 4
    cells.forEach((token, number) => {
      if (token < 0) return
      const begins = rows[number]?.begins[next[number]!++] ?? 2
      ways |= begins === 2 ? ANY : 1 << begins
    })
    return ways
  })
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
