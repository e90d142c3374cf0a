import type { Span } from '../../model.ts'
import { isBlank } from './signs.ts'

/** Narrows a range by the white space at both its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text[from])) from += 1
  while (to > from && isBlank(text[to - 1])) to -= 1
  return { start: from, end: to }
}
