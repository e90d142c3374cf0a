import type { Reading } from '../grammar/reading.ts'
import type { OccasionWords } from '../languages/occasion-words.ts'

const LONGEST = 60

/** A date, as printed. */
export interface DateAt {
  /** Token after it. */
  readonly to: number
  readonly date: string
}

/**
 * A date that begins at a token, with the preposition before it.
 *
 * > | on Friday morning   > | last week   > | am 12. März
 *        ^------------^       ^-------^          ^------^
 */
export function dateAt({ tokens, text }: Reading, at: number, { date }: OccasionWords): DateAt | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  date.lastIndex = 0
  const found = date.exec(text.slice(first.start, first.start + LONGEST))
  const printed = found?.groups?.['date']
  if (!found || !printed) return undefined
  const end = first.start + found[0].length
  let to = at + 1
  while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1
  return { to, date: printed }
}
