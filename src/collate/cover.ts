import type { Row } from './row.ts'

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
  const hosts: number[] = []
  const covered: Covered[] = []
  for (const number of order) {
    const row = rows[number]!
    const found = row.terms.length > 0 ? coveredBy(row, number, hosts, rows) : undefined
    if (found) covered.push(found)
    else hosts.push(number)
  }
  return { hosts, covered }
}

function coveredBy(row: Row, number: number, hosts: readonly number[], rows: readonly Row[]): Covered | undefined {
  const pieces = piecesOf(row)
  for (const host of hosts) {
    const places = placesIn(pieces, rows[host]!.letters)
    // Letters may be shared by terms of very large vocabularies: the terms decide.
    if (places && places.every((place, i) => rows[host]!.terms[place] === row.terms[i])) return { row: number, host, places }
  }
  return undefined
}

function piecesOf({ letters, breaks }: Row): string[] {
  if (breaks.size === 0) return [letters]
  const borders = [0, ...Array.from(breaks).toSorted((a, b) => a - b), letters.length]
  return borders.slice(1).map((border, i) => letters.slice(borders[i], border))
}

/** Where each token stands in the host: every piece at its first place after the piece before; nothing if a piece is nowhere. */
function placesIn(pieces: readonly string[], host: string): number[] | undefined {
  if (!host.includes(pieces[0]!)) return undefined
  const places: number[] = []
  for (const piece of pieces) {
    const at = host.indexOf(piece, (places.at(-1) ?? -1) + 1)
    if (at < 0) return undefined
    for (let k = 0; k < piece.length; k++) places.push(at + k)
  }
  return places
}
