import type { Pairs } from './pairs.ts'

/**
 * Slides every gap as far back as it goes at no loss: of `in the lane and in the street and in the square` a printing without the street
 * leaves out `and in the street`, not `in the street and`. Gaps in plain sight stay where they are. The pairs are changed in place.
 *
 * `agrees`: whether a token stands in a column word for word; `isOpen`: whether words are missing before the two in plain sight.
 */
export function slide(pairs: Pairs, agrees: Test, isOpen: Test): Pairs {
  for (let next = 1; next < pairs.tokens.length; next++) {
    let at = next - 1
    while (at >= 0 && pull(pairs, at, agrees, isOpen)) at -= 1
  }
  return pairs
}

type Test = (token: number, column: number) => boolean

/** Pulls a pair over the gap after it, if there is a gap on one side only and nothing is lost. */
function pull({ tokens, columns }: Pairs, at: number, agrees: Test, isOpen: Test): boolean {
  const [token = 0, nextToken = 0] = [tokens[at], tokens[at + 1]]
  const [column = 0, nextColumn = 0] = [columns[at], columns[at + 1]]
  const [skipped, passed] = [nextToken - token, nextColumn - column]
  if ((skipped === 1) === (passed === 1) || (skipped > 1 && passed > 1) || isOpen(nextToken, nextColumn)) return false
  const moved = skipped === 1 ? ([token, nextColumn - 1] as const) : ([nextToken - 1, column] as const)
  if (!agrees(token, column) || !agrees(...moved)) return false
  ;[tokens[at], columns[at]] = moved
  return true
}
