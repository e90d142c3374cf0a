import type { Row } from './row.ts'
import { endsSentence, type Term } from './term.ts'

/** Words of one row that stand together, inside one pair of marks and one sentence, with the marks after them. */
export interface Run {
  /** Half-open range of tokens. */
  readonly from: number
  readonly to: number
  readonly words: readonly Term[]
  /** They are a whole sentence, or all between two marks. */
  readonly isWhole: boolean
  /** What stands in it, three words at a time. */
  readonly threes: ReadonlySet<string>
}

/** Words in a row that two runs must have in common; fewer only if they are all there is. */
export const TOGETHER = 3

/** The runs of a row's words that have nothing beside them. */
export function runsBeside(row: Row, hasPartner: (token: number) => boolean): Run[] {
  const runs: Run[] = []
  let words: Term[] = []
  let from = 0
  let startsWhole = true
  const close = (to: number, endsWhole: boolean) => {
    if (words.length > 0) {
      runs.push({ from, to, words, isWhole: startsWhole && endsWhole, threes: threesIn(words) })
      words = []
    }
    startsWhole = endsWhole
  }
  row.terms.forEach((term, token) => {
    if (row.breaks.has(token)) close(token, true)
    if (term.solid) {
      if (hasPartner(token)) close(token, false)
      else {
        if (words.length === 0) from = token
        words.push(term)
      }
    }
    if (endsSentence(term)) close(token + 1, true)
  })
  close(row.terms.length, true)
  return runs
}

const NONE: ReadonlySet<string> = new Set()

function threesIn(words: readonly Term[]): ReadonlySet<string> {
  return words.length < TOGETHER ? NONE : new Set(windows(words, TOGETHER))
}

/** Every few words in a row, as one string each. */
export function windows(words: readonly Term[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => keyOf(words, at, at + length))
}

/** Some words in a row as one string. */
export function keyOf(words: readonly Term[], from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) key += ` ${words[at]!.id}`
  return key
}
