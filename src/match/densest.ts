import type { Overlap } from './overlap.ts'
import type { Run } from './runs.ts'

/** Words of a text that stand in one piece. */
export interface Stretch {
  /** First word and end. */
  readonly from: number
  readonly to: number
  /** Words inside it, first and end, that a known text runs on without. */
  readonly between: readonly (readonly [from: number, to: number])[]
}

/** A part of a text that agrees with a known text: it begins and ends with a word that both have. */
export interface Part extends Stretch {
  /** Shared words and their information. */
  readonly words: number
  readonly bits: number
  /** Words of the known text before the first that both have, and behind the last. */
  readonly head: number
  readonly tail: number
}

/** More words than this between two runs, and the part ends. */
const GAP = 4

/** A run at the edge must carry so many bits for every word between it and the next, or it is chance. */
const STRAY = 4

/** Share of the words of a part that must agree. */
const DENSITY = 0.8

/** The most telling part of an overlap that stands in one piece on side `a`; side `b` is a known text of so many words. Linear. */
export function densest({ runs }: Overlap, known: number): Part | undefined {
  const pieces: [Run, ...Run[]][] = []
  for (const run of runs) {
    const piece = pieces.at(-1)
    if (piece && isNext(piece.at(-1) ?? piece[0], run)) piece.push(run)
    else pieces.push([run])
  }
  const parts = pieces.map((piece) => partOf(trimmed(piece), known)).filter(({ from, to, words }) => words >= DENSITY * (to - from))
  return parts.reduce<Part | undefined>((best, part) => (best && best.bits >= part.bits ? best : part), undefined)
}

function isNext(before: Run, run: Run): boolean {
  return run.a - before.a - before.length <= GAP && run.b - before.b - before.length <= GAP
}

/** Without single words at the edges that agree by chance ("town, she has said": a "said" comes later in the known text, too). */
function trimmed([first, ...others]: readonly [Run, ...Run[]]): readonly [Run, ...Run[]] {
  const [second] = others
  if (second && isStray(first, second)) return trimmed([second, ...others.slice(1)])
  const last = others.at(-1)
  return last && isStray(last, others.at(-2) ?? first) ? trimmed([first, ...others.slice(0, -1)]) : [first, ...others]
}

function isStray(edge: Run, next: Run): boolean {
  const [before, after] = edge.a < next.a ? [edge, next] : [next, edge]
  return edge.bits < STRAY * Math.max(after.a - before.a - before.length, after.b - before.b - before.length)
}

function partOf(piece: readonly [Run, ...Run[]], known: number): Part {
  const [first, last] = [piece[0], piece.at(-1) ?? piece[0]]
  const words = piece.reduce((sum, run) => sum + run.length, 0)
  const bits = piece.reduce((sum, run) => sum + run.bits, 0)
  const [head, tail] = [first.b, known - last.b - last.length]
  return { from: first.a, to: last.a + last.length, between: inserted(piece), words, bits, head, tail }
}

function inserted(piece: readonly Run[]): (readonly [number, number])[] {
  return piece.flatMap((run, i) => {
    const before = piece[i - 1]
    const from = before ? before.a + before.length : run.a
    return before && run.b === before.b + before.length && run.a > from ? [[from, run.a] as const] : []
  })
}
