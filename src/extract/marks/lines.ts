import type { Span } from '../../model.ts'
import type { MarkedParagraph } from './mark.ts'
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
export function linesOf(text: string, marked: readonly MarkedParagraph[]): Line[] {
  const lines: Line[] = []
  let mark = 0
  let end = -1
  for (const found of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const span = trimmed(text, found.index, found.index + found[0].length)
    if (span.start === span.end) continue
    while ((marked[mark]?.end ?? Infinity) <= span.start) mark += 1
    const breaks = end < 0 ? 2 : found.index - end
    lines.push({
      ...span,
      text: text.slice(span.start, span.end),
      isNext: breaks === 1 || (breaks === 2 && text[end] === '\r'),
      isMarked: (marked[mark]?.start ?? Infinity) < span.end,
    })
    end = found.index + found[0].length
  }
  return lines
}
