import type { Piece } from './piece.ts'

/** Pieces that stand beside each other on a page, from left to right; perhaps in several columns. */
export interface Row {
  readonly base: number
  readonly pieces: readonly Piece[]
}

/** By how much of the type's size what stands on one line may be out of it. */
const OUT = 0.28
/** A small letter or figure above or below the line: how small, how far off, and how near to what it belongs to, by the size of that. */
const [SMALL, OFF, NEAR] = [0.8, 0.7, 0.35]
/** So many rows above and below are looked at for what it belongs to. */
const AROUND = 4

/** The rows of a page from its top down, with what is set above or below a line in that line. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && piece.base - first.base <= OUT * Math.min(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return withScripts(rows)
    .filter((row) => row.length > 0)
    .map((row): Row => ({ base: baseOf(row), pieces: row.toSorted((a, b) => a.left - b.left) }))
}

/** Most of a row stands on one base; what is set small beside it does not count. */
function baseOf(row: readonly Piece[]): number {
  return row.reduce((largest, piece) => (piece.size > largest.size ? piece : largest)).base
}

function withScripts(rows: readonly Piece[][]): readonly Piece[][] {
  const moved = rows.map((row): Piece[] => row.slice())
  for (const [at, row] of rows.entries())
    for (const piece of row) {
      const [host, number] = hostOf(piece, rows, at) ?? []
      if (!host || number === undefined) continue
      moved[at] = (moved[at] ?? []).filter((each) => each !== piece)
      const text = scriptOf(piece, host)
      if (text !== '') moved[number]?.push({ ...piece, text, base: host.base, isParted: false })
    }
  return moved
}

type Host = readonly [host: Piece, row: number]

function hostOf(piece: Piece, rows: readonly (readonly Piece[])[], at: number): Host | undefined {
  for (let number = Math.max(0, at - AROUND); number <= at + AROUND && number < rows.length; number += 1) {
    const host = rows[number]?.find((other) => isHost(other, piece))
    if (host) return [host, number]
  }
  return undefined
}

function isHost(host: Piece, { left, base, size }: Piece): boolean {
  const gap = left - host.right
  return size < SMALL * host.size && Math.abs(base - host.base) < OFF * host.size && base !== host.base && Math.abs(gap) < NEAR * host.size
}

const RAISED: Readonly<Record<string, string>> = { 2: '²', 3: '³' }

/** What is printed of it: nothing of the number of a footnote. */
function scriptOf({ text, base, size }: Piece, host: Piece): string {
  const mark = text.trim()
  if (base > host.base - size * OUT || !/^(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\]|[([]?[a-z][)\]]?)$/u.test(mark)) return text
  if (/(?<!\p{L})[kcdm]?m$/u.test(host.text)) return RAISED[mark] ?? text
  return /^[a-z]$/.test(mark) || /\d$/.test(host.text) ? text : ''
}
