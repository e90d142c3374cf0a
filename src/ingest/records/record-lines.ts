import type { Span } from '../../model.ts'
import { isWhole } from './is-whole.ts'

/** The lines of a text of which most are objects of JSON, a record each, whatever the others are; undefined of any other text. */
export function recordLines(source: string): readonly Span[] | undefined {
  const lines: Span[] = []
  let whole = 0
  for (let start = 0; start < source.length;) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    const line = source.slice(start, end)
    if (line.trim() !== '') {
      lines.push({ start, end })
      if (isWhole(line)) whole += 1
    }
    start = end + 1
  }
  return lines.length > 1 && whole * 2 > lines.length ? lines : undefined
}
