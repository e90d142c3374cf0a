import type { Span } from '../../model.ts'
import type { Line } from './cut.ts'

/** The lines of a text; a form feed, which databases put between articles, ends one too. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r\f\u2028]/g)) {
    lines.push(lineOf(text, start, index))
    start = index + end.length
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(text: string, start: number, end: number): Line {
  const printed = text.slice(start, end)
  return { start, end, text: printed.trim(), at: start + printed.length - printed.trimStart().length }
}

/** Where some lines stand, without the blanks around them. */
export function spanOf(lines: readonly Line[]): Span | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last && { start: first.at, end: last.at + last.text.length }
}
