import type { Anchor, Part } from '../../model.ts'
import { countUpTo } from '../../text/count-up-to.ts'
import { tracer } from '../html/anchors.ts'
import { linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { bodyWithin } from './body-within.ts'
import { fragmentOf, isMarkup } from './html-fragment.ts'
import type { Piece } from './shape.ts'
import { wellFormed } from './well-formed.ts'

/** The words of a piece as they are shown, where they stand in its file, and what is shown beside them. */
export interface Laid {
  readonly text: string
  readonly anchors: readonly Anchor[]
  readonly parts: readonly Part[]
}

/** Lays out a piece: tags are followed, plain words stay as they are. `anchors` lead its value back to the file. */
export function laid({ value, isMarkup: isSaid }: Piece, anchors: readonly Anchor[], title?: string): Laid {
  if (!(isSaid ?? isMarkup(value))) return { text: wellFormed(value), anchors, parts: [] }
  const [from, to] = bodyWithin(value)
  const source = value.slice(from, to)
  const shown = fragmentOf(source, isSaid === true || source !== value, title)
  const text = wellFormed(shown.text)
  const trace = anchors.length === 0 ? undefined : tracer(source)
  const lines = linePlaces(lineStarts(source))
  const offsetOf = ({ line, column }: Anchor): number => from + lines.offsetOf(line, column)
  const inFile = (words: string): readonly Anchor[] => (trace ? through(trace.anchorsOf(words), offsetOf, anchors) : [])
  const parts = shown.parts.map((part): Part => {
    const line = inFile(part.text.slice(0, BEGINNING))[0]?.line
    return { kind: part.kind, text: wellFormed(part.text), ...(line !== undefined && { line }) }
  })
  return { text, anchors: inFile(text), parts }
}

/** As much of a part as its line is looked for by. */
const BEGINNING = 300

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
