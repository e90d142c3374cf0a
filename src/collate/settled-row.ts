import type { Reading } from '../model.ts'

/** The ways a row can stand to a column, by number. */
export const KINDS = ['attested', 'omitted', 'elided', 'lacuna'] as const satisfies readonly Reading['kind'][]
export const [ATTESTED, OMITTED, ELIDED, LACUNA] = [0, 1, 2, 3]

/**
 * How a row stands to every column.
 *
 * Only the columns from the first to the last in which it prints something, or leaves something out, are held: before and after, it has a lacuna.
 */
export interface SettledRow {
  readonly from: number
  /** Places in `KINDS`. */
  readonly kinds: Uint8Array
  /** The token it prints there, or the ellipsis that stands for what is not printed; −1 where there is none. */
  readonly tokens: Int32Array
}

/** The token a row has in a column, −1 where it has none. */
export function tokenAt({ from, tokens }: SettledRow, column: number): number {
  const at = column - from
  return at >= 0 && at < tokens.length ? tokens[at]! : -1
}

/** How a row stands to a column. */
export function kindAt({ from, kinds }: SettledRow, column: number): number {
  const at = column - from
  return at >= 0 && at < kinds.length ? kinds[at]! : LACUNA
}

/** Keeps of a row what it prints, what lies between, and what it has left out at its edges. */
export function trimmed(row: SettledRow): SettledRow {
  const { from, kinds, tokens } = row
  let [first, last] = [0, tokens.length - 1]
  while (first <= last && tokens[first]! < 0 && kinds[first] !== OMITTED) first += 1
  while (last >= first && tokens[last]! < 0 && kinds[last] !== OMITTED) last -= 1
  if (first === 0 && last === tokens.length - 1) return row
  return { from: from + first, kinds: kinds.slice(first, last + 1), tokens: tokens.slice(first, last + 1) }
}
