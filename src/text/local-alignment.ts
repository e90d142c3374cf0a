import type { Word } from './placed-words.ts'

/** The best common part of two texts. */
export interface Aligned {
  readonly bits: number
  /** Words of the one opposite words of the other, in order. */
  readonly pairs: readonly Pair[]
}

/** Two words opposite each other: their places, and how many bits of the one agree. */
export interface Pair {
  readonly here: number
  readonly there: number
  readonly isEqual: boolean
  readonly bits: number
}

/** A word that only one of the two has costs so many bits, two different words opposite each other so many. */
const [GAP, CHANGE] = [1, 2]
/** A nearly equal word (`closed`, `closes`) tells this share of an equal one. */
const NEAR = 0.5
/** A table of more cells is not worth its while: nobody looks for a book. */
const MOST_CELLS = 8_000_000

/**
 * Compares words with others: a local alignment weighted by information (Smith and Waterman 1981), as cells of a table.
 *
 * Costs the product of the lengths in time and half a byte of it in memory.
 */
export function aligner(words: readonly Word[], bits: readonly number[]): (others: readonly Word[]) => Aligned | undefined {
  return (others) => {
    const [rows, width] = [words.length, others.length + 1]
    if (rows * width > MOST_CELLS) return undefined
    const ways = new Uint8Array((rows + 1) * width)
    let above = new Float64Array(width)
    let [best, end] = [0, 0]
    for (let i = 1; i <= rows; i += 1) {
      const row = new Float64Array(width)
      const [word, worth] = [words[i - 1]?.norm ?? '', bits[i - 1] ?? 0]
      for (let j = 1; j < width; j += 1) {
        const across = (above[j - 1] ?? 0) + gain(word, others[j - 1]?.norm ?? '', worth)
        const [down, right] = [(above[j] ?? 0) - GAP, (row[j - 1] ?? 0) - GAP]
        const value = Math.max(0, across, down, right)
        row[j] = value
        ways[i * width + j] = value === 0 ? 0 : value === across ? 1 : value === down ? 2 : 3
        if (value > best) [best, end] = [value, i * width + j]
      }
      above = row
    }
    return best > 0 ? traced(ways, end, width, words, others, bits) : undefined
  }
}

function gain(one: string, other: string, worth: number): number {
  return one === other ? worth : isNear(one, other) ? NEAR * worth : -CHANGE
}

/** > | close, closed   > | theatre, theater: the same but for an ending or two letters changed about */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 3) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  let tail = 0
  while (tail < short.length - same && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1
  return same + tail >= long.length - 1 || (same >= 4 && same >= short.length - 2)
}

function traced(
  ways: Uint8Array,
  end: number,
  width: number,
  words: readonly Word[],
  others: readonly Word[],
  worths: readonly number[],
): Aligned {
  const pairs: Pair[] = []
  let total = 0
  for (let cell = end; ways[cell] !== 0;) {
    const [here, there] = [Math.floor(cell / width) - 1, (cell % width) - 1]
    const way = ways[cell]
    if (way === 1) {
      const [one, other] = [words[here]?.norm ?? '', others[there]?.norm ?? '']
      const isEqual = one === other
      const bits = isEqual || isNear(one, other) ? (worths[here] ?? 0) * (isEqual ? 1 : NEAR) : 0
      total += bits
      pairs.push({ here, there, isEqual, bits })
    }
    cell -= way === 1 ? width + 1 : way === 2 ? width : 1
  }
  return { bits: total, pairs: pairs.toReversed() }
}
