import type { Span } from '../../model.ts'
import { endOfLine } from './paragraphs.ts'
import { trimmed } from './trimmed.ts'

/** One line of a text that is not blank. */
export interface Line extends Span {
  readonly text: string
  /** It stands right under the line before, no blank one between. */
  readonly isNext: boolean
  /** It holds quote marks. */
  readonly isMarked: boolean
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string, marked: readonly Span[]): Line[] {
  const lines: Line[] = []
  let mark = 0
  let before = -1
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = endOfLine(text, from)
    const { start, end } = trimmed(text, from, to)
    if (start === end) continue
    while ((marked[mark]?.end ?? Infinity) <= start) mark += 1
    const breaks = before < 0 ? 2 : from - before
    lines.push({
      start,
      end,
      text: text.slice(start, end),
      isNext: breaks === 1 || (breaks === 2 && text[before] === '\r'),
      isMarked: (marked[mark]?.start ?? Infinity) < end,
    })
    before = to
  }
  return lines
}
