import type { Agreement } from './agreement.ts'
import { alignBlock } from './align.ts'
import type { Column } from './column.ts'
import type { Columns, Stretch } from './moved.ts'
import { noPairs } from './pairs.ts'

/** Cells searched whole. */
const MOST = 1_000_000

/** A column of the one place of a stretch and the column of the other that stands for it. */
export type Pair = readonly [one: number, other: number]

/** Sets the two places of a stretch against each other, column by column: words as anywhere in the table, marks between words that agree. */
export function pairColumns({ one, other }: Stretch, columns: readonly Column[], agreement: Agreement): Pair[] {
  const [left, right] = [wordsIn(one, columns), wordsIn(other, columns)]
  const pairs = noPairs()
  alignBlock(
    {
      worth: (token, column) => bestOf(columns[left[token]!]!, columns[right[column]!]!, agreement),
      openTokens: closed(left.length),
      openColumns: closed(right.length),
      whole: MOST,
    },
    { tokens: [0, left.length], columns: [0, right.length] },
    pairs,
  )
  const words = pairs.tokens.map((token, i): Pair => [left[token]!, right[pairs.columns[i]!]!])
  return words.flatMap((pair, i) => [pair, ...marksBetween(pair, words[i + 1] ?? [one[1], other[1]], columns)])
}

/** Nothing is missing but at either end. */
function closed(length: number): Uint8Array {
  return Uint8Array.from({ length: length + 1 }, (_, at) => (at === 0 || at === length ? 1 : 0))
}

function wordsIn([from, to]: Columns, columns: readonly Column[]): number[] {
  const own: number[] = []
  for (let at = from; at < to; at++) if (columns[at]?.solid) own.push(at)
  return own
}

function bestOf({ terms }: Column, other: Column, agreement: Agreement): number {
  let most = -Infinity
  for (const term of terms) for (const facing of other.terms) most = Math.max(most, agreement(term, facing))
  return most
}

/** Marks between two pairs of words that follow each other on both sides: one by one, as far as there are some. */
function marksBetween([one, other]: Pair, [nextOne, nextOther]: Pair, columns: readonly Column[]): Pair[] {
  const [left, right] = [marksIn(one + 1, nextOne, columns), marksIn(other + 1, nextOther, columns)]
  if (!left || !right) return []
  return left.slice(0, right.length).map((mark, i): Pair => [mark, right[i]!])
}

function marksIn(from: number, to: number, columns: readonly Column[]): number[] | undefined {
  const marks: number[] = []
  for (let at = from; at < to; at++) {
    if (columns[at]?.solid) return undefined
    marks.push(at)
  }
  return marks
}
