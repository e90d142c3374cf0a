import type { Overlap } from './overlap.ts'
import type { Run } from './runs.ts'

/** A part of a text that agrees with a known text, and what of that stands unmatched before and after it. */
export interface Part {
  readonly from: number
  readonly to: number
  /** Words of the known text. */
  readonly head: number
  readonly tail: number
  /** Shared words and their information. */
  readonly words: number
  readonly bits: number
}

/** More words than this between two runs, and the part ends. */
const GAP = 4

/** Share of the words of a part that must agree. */
const DENSITY = 0.8

/** The most telling part of an overlap that stands in one piece on side `a`; `length` is that of side `b`. Linear. */
export function densest({ runs }: Overlap, length: number): Part | undefined {
  const pieces: [Run, ...Run[]][] = []
  for (const run of runs) {
    const piece = pieces.at(-1)
    if (piece && isNext(piece.at(-1) ?? piece[0], run)) piece.push(run)
    else pieces.push([run])
  }
  const parts = pieces.map((piece) => partOf(piece, length)).filter(({ from, to, words }) => words >= DENSITY * (to - from))
  return parts.reduce<Part | undefined>((best, part) => (best && best.bits >= part.bits ? best : part), undefined)
}

function isNext(before: Run, run: Run): boolean {
  return run.a - before.a - before.length <= GAP && run.b - before.b - before.length <= GAP
}

function partOf(piece: readonly [Run, ...Run[]], length: number): Part {
  const [first, last] = [piece[0], piece.at(-1) ?? piece[0]]
  const words = piece.reduce((sum, run) => sum + run.length, 0)
  const bits = piece.reduce((sum, run) => sum + run.bits, 0)
  return { from: first.a, to: last.a + last.length, head: first.b, tail: length - last.b - last.length, words, bits }
}
