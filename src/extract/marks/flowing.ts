import type { Line } from './lines.ts'
import { isWrapped } from './paragraphs.ts'

/** The lines of a text as they were written: where they were broken at a fixed width, those of a paragraph are one. Offsets stay. */
export function flowing(text: string, lines: readonly Line[]): readonly Line[] {
  if (!isWrapped(text)) return lines
  const joined: Line[] = []
  let first = 0
  lines.forEach((line, i) => {
    if (lines[i + 1]?.isNext) return
    joined.push(first === i ? line : paragraphOf(text, lines.slice(first, i + 1)))
    first = i + 1
  })
  return joined
}

function paragraphOf(text: string, lines: readonly Line[]): Line {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0]
  const isMarked = lines.some((line) => line.isMarked)
  return { start, end, text: text.slice(start, end).replace(/[\n\r\u2028\u2029]/g, ' '), isNext: false, isMarked }
}
