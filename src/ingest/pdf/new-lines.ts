import type { Piece } from './piece.ts'

/** Whether what follows a piece begins a paragraph of its own, in an element of a role, though no element says so. */
export type NewLine = (last: Piece | undefined, next: Piece | undefined, role: string) => boolean

/** Lines that begin so near to each other, in points, are those of one column. */
const NEAR = 2
/** So far below a line, by the size of the type, is a blank line between. */
const BLANK = 2.1
const NEXT = 0.6
/** And so far to the right it is another cell. */
const APART = 2

/**
 * Finds paragraphs in what browsers print without an element that says so: text in a `div`, or parted by blank lines of `br`.
 * What follows in the next line would have stood in this one, had it been the same paragraph; else there is a blank line between.
 */
export function newLinesIn(pieces: readonly Piece[]): NewLine {
  const ends = new Map<number, number>()
  for (const { left, right } of pieces) ends.set(Math.round(left), Math.max(right, ends.get(Math.round(left)) ?? -Infinity))
  const endOf = (left: number): number => {
    let most = -Infinity
    for (let at = Math.round(left) - NEAR; at <= left + NEAR; at += 1) most = Math.max(most, ends.get(at) ?? -Infinity)
    return most
  }
  return (last, next, role) => {
    if (!last || !next || last.isRightToLeft || next.isRightToLeft) return false
    const below = (next.base - last.base) / Math.max(last.size, next.size)
    if (below > BLANK) return true
    if (role !== '') return false
    // The next cell of a table is higher up, or far to the right.
    if (below < -NEXT || next.left - last.right > APART * last.size) return true
    return below > NEXT && last.right + last.size / 2 + firstWordOf(next) < endOf(next.left)
  }
}

/** How wide its first word is, about. */
function firstWordOf({ text, left, right }: Piece): number {
  const [word = ''] = text.trim().split(' ')
  return ((right - left) * word.length) / Math.max(1, text.length)
}
