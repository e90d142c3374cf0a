import type { Span } from '../../model.ts'
import type { Line } from './cut.ts'

/** The lines of a stretch of a text, one after the other; a form feed, which databases put between articles, ends one too. */
export function* eachLine(text: string, stretch: Span): Generator<Line> {
  let { start } = stretch
  for (const { 0: end, index } of text.slice(start, stretch.end).matchAll(/\r\n|[\n\r\f\u2028]/g)) {
    yield lineOf(text, start, stretch.start + index)
    start = stretch.start + index + end.length
  }
  yield lineOf(text, start, stretch.end)
}

/** The lines of a stretch of a text. */
export const linesOf = (text: string, stretch: Span): readonly Line[] => Array.from(eachLine(text, stretch))

function lineOf(text: string, start: number, end: number): Line {
  const printed = text.slice(start, end)
  return { start, end, text: printed.trim(), at: start + printed.length - printed.trimStart().length }
}

/** Where some lines stand, without the blanks around them. */
export function spanOf(lines: readonly Line[]): Span | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last && { start: first.at, end: last.at + last.text.length }
}
