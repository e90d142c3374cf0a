import type { Anchor } from '../../model.ts'
import { countUpTo } from '../../text/count-up-to.ts'
import { tracer } from '../html/anchors.ts'
import { isMarkup, layOutFragment } from './html-fragment.ts'
import type { Piece } from './shape.ts'
import { wellFormed } from './well-formed.ts'

/** The words of a piece as they are shown, and where they stand in its file. */
export interface Laid {
  readonly text: string
  readonly anchors: readonly Anchor[]
}

/** Lays out a piece: tags are followed, plain words stay as they are. `anchors` lead its value back to the file. */
export function laid({ value, isMarkup: isSaid }: Piece, anchors: readonly Anchor[]): Laid {
  if (!(isSaid ?? isMarkup(value))) return { text: wellFormed(value), anchors }
  const text = wellFormed(layOutFragment(value, isSaid === true))
  return { text, anchors: anchors.length === 0 ? [] : through(tracer(value).anchorsOf(text), offsetsIn(value), anchors) }
}

/** Turns a line and column of a text into its offset. */
function offsetsIn(value: string): (anchor: Anchor) => number {
  const starts = [0, ...Array.from(value.matchAll(/\r\n|[\r\n]/g), ({ 0: end, index }) => index + end.length)]
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1
}

/** Follows runs of a text into the value it was taken from, and from there into the file. */
function through(shown: readonly Anchor[], offsetOf: (anchor: Anchor) => number, inFile: readonly Anchor[]): Anchor[] {
  return shown.flatMap((anchor) => {
    const from = offsetOf(anchor)
    const to = from + anchor.end - anchor.start
    const runs: Anchor[] = []
    for (let i = Math.max(0, countUpTo(inFile.length, (each) => (inFile[each]?.start ?? 0) <= from) - 1); i < inFile.length; i += 1) {
      const run = inFile[i]
      if (!run || run.start >= to) break
      const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)]
      if (end > start)
        runs.push({
          start: start - from + anchor.start,
          end: end - from + anchor.start,
          line: run.line,
          column: run.column + start - run.start,
        })
    }
    return runs
  })
}
