import type { Span } from '../../model.ts'
import { BLANK, classOf } from './signs.ts'

/** Narrows a range by the white space at both its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && (classOf(text.charCodeAt(from)) & BLANK) !== 0) from += 1
  while (to > from && (classOf(text.charCodeAt(to - 1)) & BLANK) !== 0) to -= 1
  return { start: from, end: to }
}
