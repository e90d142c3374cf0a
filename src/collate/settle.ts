import type { Column } from './column.ts'
import type { Moves } from './moved.ts'
import { otherHalf } from './other-half.ts'
import type { Row } from './row.ts'
import { ATTESTED, ELIDED, kindAt, LACUNA, OMITTED, type SettledRow, tokenAt, trimmed } from './settled-row.ts'
import type { Table } from './tabulate.ts'
import type { Term } from './term.ts'

/** Says of every gap of every row what it is, and sets each ellipsis opposite the first of the words it stands for. */
export function settle(table: Table, rows: readonly Row[], { isMoved }: Moves): readonly SettledRow[] {
  const own = rows.map((row, number) => settleRow(table, row, number, isMoved))
  own.forEach((row, number) => likeHost(row, own[table.hosts[number] ?? number] ?? row))
  return own
}

/** What a row leaves out that repeats a stretch of another is no more and no less left out than by that one. */
function likeHost(row: SettledRow, host: SettledRow): void {
  if (row === host) return
  row.kinds.forEach((kind, i) => {
    if (kind === OMITTED && tokenAt(host, row.from + i) < 0) row.kinds[i] = kindAt(host, row.from + i)
  })
}

/** A run of columns in which a row prints nothing but ellipses, if that. */
interface Hole {
  readonly columns: readonly Column[]
  readonly from: number
  readonly to: number
  readonly where: 'start' | 'middle' | 'end'
  /** Where the row's ellipses stand now, and which tokens they are. */
  readonly ellipses: readonly { readonly at: number; readonly token: number }[]
  /** The marks were closed and opened again. */
  readonly isReopened: boolean
  /** They were so between the words on either side: what is missing next to a comma at a seam is missing at the seam. */
  readonly isAtSeam: boolean
  /** An ellipsis stands there, or next to the brackets that stand there. */
  readonly isMarked: boolean
  /** Whether the row prints elsewhere what others have in a column. */
  readonly isMoved: (column: number) => boolean
}

function settleRow({ columns, places }: Table, row: Row, number: number, moved: Moves['isMoved']): SettledRow {
  const settled: SettledRow = { from: 0, kinds: new Uint8Array(columns.length), tokens: new Int32Array(columns.length).fill(-1) }
  // Marks alone hold no witness in its place: before its first word and after its last one it has said nothing.
  const firstWord = row.solid[0] ?? 0
  const lastWord = row.solid.at(-1) ?? -1
  const isMoved = (column: number) => moved(number, column)
  let ellipses: { at: number; token: number }[] = []
  let [last, from] = [-1, 0]
  const close = (to: number, token: number) => {
    if (from === to) return
    const where = last < firstWord ? 'start' : token < 0 || token > lastWord ? 'end' : 'middle'
    const isReopened = isIn(row.breaks, last, token)
    const isMarked = isIn(row.marked, last, token)
    const isAtSeam = row.seams[token] === 1
    fillHole(settled, { columns, from, to, where, ellipses, isReopened, isAtSeam, isMarked, isMoved })
    if (where !== 'middle') closeHalves(settled, { columns, from, to, where }, row.terms[where === 'end' ? last : token])
    ellipses = []
  }
  const own = places[number]!
  for (let token = 0; token < own.length; token++) {
    const at = own[token]!
    if (row.terms[token]?.kind === 'ellipsis') {
      ellipses.push({ at, token })
      continue
    }
    close(at, token)
    settled.tokens[at] = token
    from = at + 1
    last = token
  }
  close(columns.length, -1)
  return trimmed(settled)
}

/** Who ends with `nobody` does not break off before the `one` of `no one`, nor begins amid `all right` who begins with `alright`. */
function closeHalves({ kinds, tokens }: SettledRow, hole: Pick<Hole, 'columns' | 'from' | 'to' | 'where'>, word: Term | undefined): void {
  const { columns, from, to, where } = hole
  const isEnd = where === 'end'
  const half = otherHalf(word, columns[isEnd ? from - 1 : to], columns.slice(from, to), isEnd ? 'behind' : 'before')
  if (half < 0) return
  const [first, behind] = isEnd ? [from, from + half + 1] : [from + half, to]
  for (let at = first; at < behind; at++) if (tokens[at]! < 0) kinds[at] = OMITTED
}

/** Whether there is a place after one token and up to another. */
function isIn(places: ReadonlySet<number>, last: number, token: number): boolean {
  if (places.size === 0) return false
  for (let i = last + 1; i <= token; i++) if (places.has(i)) return true
  return false
}

function fillHole(settled: SettledRow, hole: Hole): void {
  const { columns, from, to, where, ellipses, isReopened, isAtSeam, isMarked, isMoved } = hole
  const others: number[] = []
  for (let at = from; at < to; at++) if (!isMoved(at) && columns[at]?.terms.some(({ kind }) => kind !== 'ellipsis')) others.push(at)
  const skipsWords = others.some((at) => columns[at]?.solid)
  const kind = where !== 'middle' ? LACUNA : isReopened || (skipsWords && (isAtSeam || isMarked)) ? ELIDED : OMITTED
  for (let at = from; at < to; at++) settled.kinds[at] = isMoved(at) ? LACUNA : kind
  const fits = others.length >= ellipses.length
  ellipses.forEach(({ at, token }, i) => {
    const target = where === 'start' ? others[others.length - ellipses.length + i] : others[i]
    // Dots that replace no words are a mark opposite other marks.
    const place = fits && target !== undefined ? target : at
    settled.kinds[place] = kind === OMITTED || others.length === 0 ? ATTESTED : kind
    settled.tokens[place] = token
  })
}
