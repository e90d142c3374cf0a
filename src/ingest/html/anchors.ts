import { countUpTo } from '../../text/count-up-to.ts'
import type { Anchor } from '../../model.ts'
import { follower, type Word, wordsOf } from './follow.ts'
import { type Run, visibleText } from './visible.ts'

/** Leads texts taken from a page back to its source. */
export interface Tracer {
  /** Where the text stands, run by run; what cannot be followed has no anchor. Within an anchor text and source are alike, on one line. */
  anchorsOf(text: string): Anchor[]
  /** The line in which a text begins. */
  lineOf(text: string): number | undefined
}

/** Pages that show more are not followed. */
const MAX_LENGTH = 8_000_000

/** A piece of a text and its offset in the source; `verbatim` unless a character reference stands for it there. */
interface Traced {
  readonly start: number
  readonly end: number
  readonly source: number
  readonly verbatim: boolean
}

/** Makes a tracer for a page: texts are walked, word by word, through what its source shows. */
export function tracer(source: string): Tracer {
  const visible = source.length > MAX_LENGTH ? { text: '', runs: [] } : visibleText(source)
  const follow = follower(wordsOf(visible.text))
  const placeOf = placer(source)

  const anchorsOf = (text: string): Anchor[] => {
    const merged: Traced[] = []
    for (const piece of follow(wordsOf(text)).flatMap(([word, original]) => tracedPieces(word, original, visible.runs))) {
      const last = merged.at(-1)
      if (last && runsOn(last, piece, text, source)) merged[merged.length - 1] = { ...last, end: piece.end }
      else merged.push(piece)
    }
    return merged.map(({ start, end, source: offset }) => ({ start, end, ...placeOf(offset) }))
  }
  return { anchorsOf, lineOf: (text) => anchorsOf(text.slice(0, 300))[0]?.line }
}

/** A word may stand in several runs: half of it in bold, or with a character reference in it. */
function tracedPieces(word: Word, original: Word, runs: readonly Run[]): Traced[] {
  const pieces: Traced[] = []
  const end = original.start + original.text.length
  for (let i = runAt(runs, original.start); i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.at >= end) break
    const from = Math.max(run.at, original.start)
    const to = Math.min(run.at + run.length, end)
    const shift = word.start - original.start
    if (to > from)
      pieces.push({ start: from + shift, end: to + shift, source: run.source + (run.verbatim ? from - run.at : 0), verbatim: run.verbatim })
  }
  return pieces
}

/** The last run that begins at or before an offset. */
function runAt(runs: readonly Run[], offset: number): number {
  return Math.max(0, countUpTo(runs.length, (i) => (runs[i]?.at ?? 0) <= offset) - 1)
}

/** Whether a piece stands right behind another one, in the text as in the source. */
function runsOn(last: Traced, piece: Traced, text: string, source: string): boolean {
  if (!last.verbatim || !piece.verbatim) return false
  const gap = text.slice(last.end, piece.start)
  const between = source.slice(last.source + last.end - last.start, piece.source)
  return gap === between && !/[\r\n]/.test(gap)
}

/** Turns offsets of the source into lines and columns. */
function placer(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...Array.from(source.matchAll(/\r\n|[\r\n]/g), ({ 0: end, index }) => index + end.length)]
  return (offset) => {
    const line = countUpTo(starts.length, (i) => (starts[i] ?? 0) <= offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}
