import type { Pair } from './align.ts'

/**
 * The pairs without those that stand alone and are hardly alike: of words that changed places one looks like some other word by chance.
 *
 * A pair stands alone where the tokens, or the columns, on either side of it have found no partner. `end`: how many there are of both.
 */
export function supported(pairs: readonly Pair[], end: Pair, isSure: (token: number, column: number) => boolean): readonly Pair[] {
  return pairs.filter((pair, at) => {
    const [before, after] = [pairs[at - 1] ?? BEGINNING, pairs[at + 1] ?? end]
    return isSure(...pair) || [0, 1].every((side) => touches(before, pair, side) || touches(pair, after, side))
  })
}

const BEGINNING: Pair = [-1, -1]

function touches(one: Pair, other: Pair, side: number): boolean {
  return (other[side] ?? 0) - (one[side] ?? 0) === 1
}
