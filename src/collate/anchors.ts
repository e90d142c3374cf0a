import type { Block } from './align.ts'
import type { Column } from './column.ts'
import type { Term } from './term.ts'

/** Blocks up to this many cells are searched whole; larger ones are cut at anchors first. */
const SMALL = 250_000
const RUNS = [6, 4, 3, 2, 1]

/** Cuts a large block where runs of words stand once on either side, so that cost grows with length and not with its square. */
export function cut(terms: readonly Term[], columns: readonly Column[], block: Block, run = 0): Block[] {
  const { tokens, columns: across } = block
  const words = RUNS[run]
  if ((tokens[1] - tokens[0]) * (across[1] - across[0]) <= SMALL || words === undefined) return [block]
  const anchors = ascending(common(terms, columns, block, words))
  const blocks: Block[] = []
  let [token, column] = [tokens[0], across[0]]
  for (const [i, j] of anchors) {
    blocks.push({ tokens: [token, i], columns: [column, j] })
    ;[token, column] = [i, j]
  }
  blocks.push({ tokens: [token, tokens[1]], columns: [column, across[1]] })
  return blocks.flatMap((part) => cut(terms, columns, part, run + 1))
}

/** Runs that stand once in the tokens and once in the columns, by their first token; a column counts by its first term. */
function common(terms: readonly Term[], columns: readonly Column[], block: Block, words: number): (readonly [number, number])[] {
  const left = once((i) => terms[i]?.id, block.tokens, words)
  const right = once((j) => columns[j]?.terms[0]?.id, block.columns, words)
  return Array.from(left, ([key, i]) => [i, right.get(key) ?? -1] as const).filter(([i, j]) => i >= 0 && j >= 0)
}

function once(idAt: (i: number) => number | undefined, [from, to]: readonly [number, number], words: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = from; i + words <= to; i++) {
    const key = Array.from({ length: words }, (_, k) => idAt(i + k)).join(' ')
    places.set(key, places.has(key) ? -1 : i)
  }
  return places
}

/** The longest run of anchors that ascends on both sides (patience sorting). */
function ascending(anchors: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const before: number[] = []
  anchors.forEach(([, column], at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[ends[middle] ?? -1]?.[1] ?? Infinity) < column) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = at
  })
  const chain: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at]
    if (anchor) chain.push(anchor)
  }
  return chain.toReversed()
}
