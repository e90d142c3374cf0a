import type { Piece } from './piece.ts'

/** So far apart, in sizes of the type, the strikes of a bold letter or a shadow stand. */
const APART = 0.12

/** Leaves out what was struck a second time at the same place, to look bold or to cast a shadow. */
export function once(pieces: readonly Piece[]): readonly Piece[] {
  const struck = new Map<string, Piece[]>()
  return pieces.filter((piece) => {
    const cell = [Math.round(piece.left / piece.size), Math.round(piece.base / piece.size)] as const
    const near = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => struck.get(keyOf(piece, cell[0] + x, cell[1] + y)) ?? []))
    if (near.some((other) => isStrikeOf(other, piece))) return false
    const key = keyOf(piece, ...cell)
    const list = struck.get(key)
    if (list) list.push(piece)
    else struck.set(key, [piece])
    return true
  })
}

const keyOf = ({ text }: Piece, x: number, y: number): string => `${x} ${y} ${text}`

const isStrikeOf = (a: Piece, b: Piece): boolean =>
  Math.abs(a.left - b.left) < APART * b.size && Math.abs(a.base - b.base) < APART * b.size && Math.abs(a.size - b.size) < APART * b.size
