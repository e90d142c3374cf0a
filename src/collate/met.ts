import type { Pairs } from './pairs.ts'

/** What a printing says behind a gap, or what stands opposite it, of fewer words may agree as it will. */
const FEWEST = 3
/** Of what is said behind a gap, the share that must agree to be the same. */
const SHARE = 0.3

/** Two sides of a table that was aligned: for each token and column what it weighs, and where gaps are open; what a pair agrees on. */
export interface Sides {
  readonly tokens: readonly number[]
  readonly columns: readonly number[]
  readonly openTokens: Uint8Array
  readonly openColumns: Uint8Array
  readonly agreed: (token: number, column: number) => number
}

/**
 * The pairs without those of stretches that have next to nothing in common with what they were set against.
 *
 * Behind a gap in plain sight a printing may go on with what no other has: `The mill burned. … She wept.` against `The mill burned. The fire
 * was seen in Brell.` A function word in both does not make one of the two.
 */
export function met(pairs: Pairs, sides: Sides): Pairs {
  const apart = new Set<number>()
  const { tokens, columns, openTokens, openColumns, agreed } = sides
  const turned = { tokens: pairs.columns, columns: pairs.tokens }
  for (const at of unmet(pairs, tokens, columns, openTokens, agreed)) apart.add(at)
  for (const at of unmet(turned, columns, tokens, openColumns, (column, token) => agreed(token, column))) apart.add(at)
  if (apart.size === 0) return pairs
  const isKept = (_: number, at: number) => !apart.has(at)
  return { tokens: pairs.tokens.filter(isKept), columns: pairs.columns.filter(isKept) }
}

/** Numbers of the pairs in stretches of one side, each behind a gap, that agree too little. */
function unmet(
  { tokens: ones, columns: others }: Pairs,
  own: readonly number[],
  opposite: readonly number[],
  open: Uint8Array,
  agreed: (one: number, other: number) => number,
): number[] {
  const found: number[] = []
  let pair = 0
  for (let start = 1; start < own.length; start++) {
    if (open[start] !== 1 || open[start + 1] === 1) continue
    let end = start + 1
    while (end < own.length && open[end] !== 1) end++
    while (pair < ones.length && ones[pair]! < start) pair++
    const first = pair
    let sum = 0
    for (; pair < ones.length && ones[pair]! < end; pair++) sum += agreed(ones[pair]!, others[pair]!)
    const [from, to] = [(others[first - 1] ?? -1) + 1, others[pair] ?? opposite.length]
    if (pair > first && isTooLittle(sum, own, start, end) && isTooLittle(sum, opposite, from, to))
      for (let at = first; at < pair; at++) found.push(at)
  }
  return found
}

function isTooLittle(sum: number, weights: readonly number[], from: number, to: number): boolean {
  if (to - from < FEWEST) return false
  let all = 0
  for (let at = from; at < to; at++) all += weights[at]!
  return sum < SHARE * all
}
