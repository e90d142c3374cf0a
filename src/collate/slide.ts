import type { Pair } from './align.ts'

/**
 * Slides every gap as far back as it goes at no loss: of `in the lane and in the street and in the square` a printing without the street
 * leaves out `and in the street`, not `in the street and`. Gaps in plain sight stay where they are.
 *
 * `agrees`: whether a token stands in a column word for word; `isOpen`: whether words are missing before the two in plain sight.
 */
export function slide(pairs: readonly Pair[], agrees: Test, isOpen: Test): Pair[] {
  const slid = [...pairs]
  for (let next = 1; next < slid.length; next++) {
    for (let at = next - 1; at >= 0; at--) {
      const [here, after] = [slid[at], slid[at + 1]]
      const moved = here && after && !isOpen(...after) ? pulled(here, after) : undefined
      if (!here || !moved || !agrees(...here) || !agrees(...moved)) break
      slid[at] = moved
    }
  }
  return slid
}

type Test = (token: number, column: number) => boolean

/** A pair pulled over the gap after it, if there is a gap on one side only. */
function pulled([token, column]: Pair, [nextToken, nextColumn]: Pair): Pair | undefined {
  if (nextToken - token === 1 && nextColumn - column > 1) return [token, nextColumn - 1]
  if (nextColumn - column === 1 && nextToken - token > 1) return [nextToken - 1, column]
  return undefined
}
