import type { Column } from './column.ts'
import type { Gap } from './gap.ts'
import { noPairs, type Pairs } from './pairs.ts'
import type { Term } from './term.ts'

/** More marks in one gap than this are not looked at: rows of dots and rules are no punctuation. */
const MOST = 100

/** Sets the marks of a gap opposite each other: only those next to the words that are aligned, never from the midst of words left out. */
export function pairMarks({ row, tokens, columns, where }: Gap): Pairs {
  const places = atEdges(columns, where)
  const marks = row.terms.slice(...tokens).flatMap((term, i) => (isMark(term) ? [tokens[0] + i] : []))
  if (places.length === 0 || marks.length === 0) return noPairs()
  return best(places.slice(0, MOST), marks.slice(0, MOST), (mark, place) => likeness(row.terms[mark], columns[place]))
}

function isMark({ kind }: Term): boolean {
  return kind === 'mark' || kind === 'ellipsis' || kind === 'note' || kind === 'emoji'
}

function atEdges(columns: readonly Column[], where: Gap['where']): number[] {
  const first = columns.findIndex(({ solid }) => solid)
  if (first < 0) return columns.map((_, at) => at)
  const last = columns.findLastIndex(({ solid }) => solid)
  return columns.flatMap((_, at) => ((at < first && where !== 'start') || (at > last && where !== 'end') ? [at] : []))
}

function likeness(mark: Term | undefined, column: Column | undefined): number {
  if (!mark || !column) return 0
  if (column.terms.includes(mark)) return 1
  return mayStandFor(mark) && column.terms.some(mayStandFor) ? 0.4 : 0
}

/** Parentheses hold words, other marks part them: the one never stands for the other. */
function mayStandFor({ kind, norm }: Term): boolean {
  return kind === 'mark' && norm !== '(' && norm !== ')'
}

/** The ascending pairs of the greatest likeness in all; of equal ones the earliest. */
function best(places: readonly number[], marks: readonly number[], like: (mark: number, place: number) => number): Pairs {
  const rest = Array.from({ length: marks.length + 1 }, () => new Float64Array(places.length + 1))
  const at = (i: number, j: number) => rest[i]?.[j] ?? 0
  const likes = marks.map((mark) => places.map((place) => like(mark, place)))
  for (let i = marks.length - 1; i >= 0; i--)
    for (let j = places.length - 1; j >= 0; j--) rest[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), (likes[i]?.[j] ?? 0) + at(i + 1, j + 1))
  const pairs = noPairs()
  for (let i = 0, j = 0; i < marks.length && j < places.length;) {
    const likeHere = likes[i]?.[j] ?? 0
    if (likeHere > 0 && at(i, j) === likeHere + at(i + 1, j + 1)) {
      pairs.tokens.push(marks[i++] ?? 0)
      pairs.columns.push(places[j++] ?? 0)
    } else if (at(i, j) === at(i, j + 1)) j += 1
    else i += 1
  }
  return pairs
}
