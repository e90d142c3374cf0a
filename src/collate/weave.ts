import { alignWords, type Loom } from './align-words.ts'
import { type Column, fill, noteBeginning } from './column.ts'
import { mergeGap } from './gap.ts'
import type { Woven } from './open-columns.ts'
import { otherHalf } from './other-half.ts'
import { noPairs, type Pairs } from './pairs.ts'
import type { Row } from './row.ts'

/** A table on the loom. */
export interface Cloth {
  readonly columns: readonly Column[]
  /** The row that was woven first; none yet in an empty table. */
  readonly first: Row | undefined
  /** Rows with gaps inside them. */
  readonly gapped: readonly Woven[]
}

/** Puts one more row into a table: its words where they agree best, its marks between them. Columns are filled in place. */
export function weave(cloth: Cloth, row: Row, loom: Loom): { readonly cloth: Cloth; readonly places: readonly Column[] } {
  const solid = solidOf(cloth.columns)
  const pairs = cloth.first && solid.columns.length > 0 ? alignWords(row, solid.columns, cloth.first, cloth.gapped, loom) : noPairs()
  const places: Column[] = []
  const columns = threaded(cloth, row, pairs, solid, places)
  row.solid.forEach((token, i) => noteBeginning(places[token]!, row.begins[i] ?? 2))
  const gapped = row.isGapped ? [...cloth.gapped, { row, places }] : cloth.gapped
  return { cloth: { columns, first: cloth.first ?? row, gapped }, places }
}

/** The columns of words and their numbers in the table; each is told its number among them. */
interface Solid {
  readonly columns: readonly Column[]
  readonly places: readonly number[]
}

function solidOf(columns: readonly Column[]): Solid {
  const solid: { columns: Column[]; places: number[] } = { columns: [], places: [] }
  columns.forEach((column, at) => {
    if (!column.solid) return
    column.at = solid.columns.length
    solid.columns.push(column)
    solid.places.push(at)
  })
  return solid
}

/** The columns of the table with the row in them. `places`: for each token of the row its column, filled in. */
function threaded({ columns, first }: Cloth, row: Row, pairs: Pairs, solid: Solid, places: Column[]): Column[] {
  const woven: Column[] = []
  let [token, at] = [0, 0]
  for (let i = 0; i <= pairs.tokens.length; i++) {
    const nextToken = row.solid[pairs.tokens[i] ?? -1] ?? row.terms.length
    const nextColumn = solid.places[pairs.columns[i] ?? -1] ?? columns.length
    if (token < nextToken || at < nextColumn) {
      const between = columns.slice(at, nextColumn)
      const half = otherHalf(row.terms[token - 1], columns[at - 1], between)
      const isWhole = half >= 0 && half === between.findLastIndex((each) => each.solid)
      const where = at === 0 ? 'start' : nextColumn === columns.length && !isWhole ? 'end' : 'middle'
      for (const column of mergeGap({ row, isFirst: !first, tokens: [token, nextToken], columns: between, where, places }))
        woven.push(column)
    }
    const column = columns[nextColumn]
    const term = row.terms[nextToken]
    if (!column || !term) break
    fill(column, term)
    places[nextToken] = column
    woven.push(column)
    ;[token, at] = [nextToken + 1, nextColumn + 1]
  }
  return woven
}
