import type { Span } from '../../model.ts'
import type { Line } from '../marks/lines.ts'

/** Words that a page sets off from its own. */
export interface SetOff {
  readonly spans: readonly Span[]
  /** The last of its lines. */
  readonly at: number
  /** The line that leads to them. */
  readonly lead?: Line | undefined
  /** Who is named under them. */
  readonly speaker?: Span | undefined
  /** Unknown where the page may set off anything so, and only the line that leads to them tells; written, if it is not given. */
  readonly medium?: 'unknown'
}

/** A line that leads to what stands under it: > | Bray wrote: */
export const leading = (line: Line | undefined): Line | undefined => (line && /[:,]$/.test(line.text) ? line : undefined)

/** > | - one of a list   > | 2. another */
export const isListed = (text: string): boolean => /^(?:[-*•–—·]|\d{1,3}[.)])\s/.test(text)
