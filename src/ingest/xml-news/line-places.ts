import { countUpTo } from '../../text/count-up-to.ts'

/** Where an offset stands: 1-based line and column, columns in UTF-16 units; and the other way round. */
export interface LinePlaces {
  placeOf(offset: number): { readonly line: number; readonly column: number }
  offsetOf(line: number, column: number): number
}

/** Finds the lines of a text once, so that each question takes log2(lines) steps. */
export function linePlaces(text: string): LinePlaces {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ 0: end, index }) => index + end.length)]
  return {
    placeOf: (offset) => {
      const line = countUpTo(starts.length, (i) => (starts[i] ?? 0) <= offset)
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
    },
    offsetOf: (line, column) => (starts[line - 1] ?? 0) + column - 1,
  }
}
