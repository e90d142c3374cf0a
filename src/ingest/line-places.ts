import { countUpTo } from '../text/count-up-to.ts'

/** A 1-based line and column; columns of a text are in UTF-16 units. */
interface Place {
  readonly line: number
  readonly column: number
}

/** Where an offset stands; and the other way round. */
export interface LinePlaces {
  readonly placeOf: (offset: number) => Place
  readonly offsetOf: (line: number, column: number) => number
}

/** Tells places by where lines begin, the first of which has a number; each question takes log2(lines) steps. */
export function linePlaces(starts: readonly number[], first = 1): LinePlaces {
  return {
    placeOf: (offset) => {
      const count = countUpTo(starts.length, (i) => (starts[i] ?? 0) <= offset)
      return { line: first + count - 1, column: offset - (starts[count - 1] ?? 0) + 1 }
    },
    offsetOf: (line, column) => (starts[line - first] ?? 0) + column - 1,
  }
}
