import { agreementOf } from './agreement.ts'
import type { Column } from './column.ts'
import { type Covered, cover } from './cover.ts'
import { byLength, type Row } from './row.ts'
import { type Cloth, weave } from './weave.ts'

/** Rows in columns. */
export interface Table {
  readonly columns: readonly Column[]
  /** For each row the number of the column each of its tokens stands in. */
  readonly places: readonly Int32Array[]
  /** For each row the number of the row of which it repeats a stretch: its own where it was aligned itself. */
  readonly hosts: readonly number[]
}

/**
 * Cells that are searched at once for one row, and in all for all of them: what is larger is cut, and at last searched in a band.
 * Rows that print one utterance come nowhere near; it is what thousands of rows that have nothing in common may cost.
 */
const [LEAST_CELLS, MOST_CELLS, ALL_CELLS] = [50_000, 4_000_000, 40_000_000]

/** Aligns distinct rows into the columns of one table, which does not depend on their order. `terms`: how many distinct things stand in them. */
export function tabulate(rows: readonly Row[], terms: number): Table {
  const order = Array.from(rows.keys()).toSorted((a, b) => byLength(rows[a], rows[b]))
  const { hosts, covered } = cover(rows, order)
  const most = Math.min(MOST_CELLS, Math.max(LEAST_CELLS, Math.round(ALL_CELLS / hosts.length)))
  const loom = { agreement: agreementOf(terms), most, terms }
  const columnsOf = new Map<number, readonly Column[]>()
  let cloth: Cloth = { columns: [], first: undefined, gapped: [] }
  for (const number of hosts) {
    const woven = weave(cloth, rows[number]!, loom)
    cloth = woven.cloth
    columnsOf.set(number, woven.places)
  }
  cloth.columns.forEach((column, at) => (column.at = at))
  const ofHosts = rows.map((_, row) => numbersOf(columnsOf.get(row) ?? []))
  return { columns: cloth.columns, ...withCovered(ofHosts, covered) }
}

/** Sets the rows that a row covers into its columns. */
function withCovered(places: Int32Array[], covered: readonly Covered[]): Pick<Table, 'places' | 'hosts'> {
  const hosts = places.map((_, row) => row)
  for (const { row, host, places: inHost } of covered) {
    hosts[row] = host
    const ofHost = places[host]!
    const own = new Int32Array(inHost.length)
    for (let token = 0; token < own.length; token++) own[token] = ofHost[inHost[token]!]!
    places[row] = own
  }
  return { places, hosts }
}

function numbersOf(columns: readonly Column[]): Int32Array {
  const numbers = new Int32Array(columns.length)
  for (let token = 0; token < numbers.length; token++) numbers[token] = columns[token]!.at
  return numbers
}
