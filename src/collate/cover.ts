import type { Row } from './row.ts'
import { letterOf, type Term } from './term.ts'

/** A row of which every piece stands, word for word, in a longer row. */
export interface Covered {
  /** Row numbers. */
  readonly row: number
  readonly host: number
  /** For each token of the row, the token of the host it repeats. */
  readonly places: readonly number[]
}

/**
 * Parts rows that must be aligned from those that only repeat a stretch of one of them: fragments, and longer printings in several pieces.
 *
 * A fragment therefore costs no alignment, and never changes the table of the others. `order`: row numbers, longest first.
 */
export function cover(
  rows: readonly Row[],
  order: readonly number[],
): { readonly hosts: readonly number[]; readonly covered: readonly Covered[] } {
  const hosts: { readonly number: number; readonly letters: string }[] = []
  const covered: Covered[] = []
  for (const number of order) {
    const row = rows[number]
    if (!row) continue
    const letters = row.terms.map(letterOf).join('')
    const found = hosts
      .map((host) => ({ row: number, host: host.number, places: placesIn(row, letters, host.letters) }))
      .find(isCovered(row, rows))
    if (found) covered.push(found)
    else hosts.push({ number, letters })
  }
  return { hosts: hosts.map(({ number }) => number), covered }
}

/** Where each token stands in the host: every piece at its first place after the piece before; empty if a piece is nowhere. */
function placesIn(row: Row, letters: string, host: string): number[] {
  const borders = [0, ...Array.from(row.breaks).toSorted((a, b) => a - b), letters.length]
  const places: number[] = []
  for (let i = 1; i < borders.length; i++) {
    const piece = letters.slice(borders[i - 1], borders[i])
    const at = host.indexOf(piece, (places.at(-1) ?? -1) + 1)
    if (at < 0) return []
    for (let k = 0; k < piece.length; k++) places.push(at + k)
  }
  return places
}

/** Letters may be shared by terms of very large vocabularies: the terms decide. */
function isCovered(row: Row, rows: readonly Row[]): (one: Covered) => boolean {
  const terms: readonly Term[] = row.terms
  return ({ host, places }) =>
    terms.length > 0 && places.length === terms.length && places.every((place, i) => rows[host]?.terms[place] === terms[i])
}
