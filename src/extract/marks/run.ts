import { type Glyph, glyphAt } from './glyphs.ts'
import { BLANK, classOf, CLOSING, DASH, OPENING, WORD } from './signs.ts'

/** Marks side by side: their outer neighbours judge them all. */
export interface Run {
  readonly start: number
  readonly end: number
  /** Where their paragraph begins. */
  readonly paragraph: number
  /** What stands before and after them, as bits; the edge of the paragraph is one. */
  readonly before: number
  readonly after: number
  readonly lean: Lean
}

/** What the signs on either side of a mark make of it. */
export type Lean = 'opens' | 'closes' | 'either'

/** More side by side are decoration or data, no prose. */
const MOST_SIDE_BY_SIDE = 4

/** The edge of a paragraph, among the bits that tell what a sign is. */
export const EDGE = 64

/** Where the marks that stand side by side end. */
export function endOfRun(text: string, first: Glyph, start: number): number {
  let end = start + first.sign.length
  for (let next = glyphAt(text, end); next; next = glyphAt(text, end)) end += next.sign.length
  return end
}

/** Whether so many signs are more than any prose has side by side. */
export function isDecoration(text: string, start: number, end: number): boolean {
  if (end - start <= MOST_SIDE_BY_SIDE) return false
  let count = 0
  for (let at = start; at < end && count <= MOST_SIDE_BY_SIDE; count += 1) at += glyphAt(text, at)?.sign.length ?? 1
  return count > MOST_SIDE_BY_SIDE
}

/** Marks that stand at a place, with what stands beside them. */
export function runAt(text: string, start: number, end: number, paragraph: number, isLast: boolean): Run {
  const before = start > paragraph ? classOf(text.charCodeAt(start - 1)) : EDGE
  const after = isLast ? EDGE : classOf(text.charCodeAt(end))
  return { start, end, paragraph, before, after, lean: leanOf(before, after, text, end) }
}

/**
 * What the neighbours say.
 *
 * > | He said "We leave" and left.
 *             ^ opens  ^ closes
 * > | He said:"We leave."Then he left.
 *             ^ either  ^ either
 */
function leanOf(before: number, after: number, text: string, end: number): Lean {
  const free = (before & (EDGE | BLANK | OPENING)) !== 0 || ((before & DASH) !== 0 && (after & WORD) !== 0)
  const spent =
    (after & (EDGE | BLANK)) !== 0 ||
    ((after & CLOSING) !== 0 && !text.startsWith('..', end)) ||
    ((after & DASH) !== 0 && (before & (EDGE | BLANK)) === 0)
  if (free !== spent) return free ? 'opens' : 'closes'
  if (!free || (before & EDGE) === (after & EDGE)) return 'either'
  return (before & EDGE) !== 0 ? 'opens' : 'closes'
}
