import type { Span } from '../../model.ts'
import type { Family } from './mark.ts'

/** What one pair of marks encloses, within one paragraph. */
export interface Stretch {
  /** The words, without marks and blanks at their edges. */
  readonly start: number
  readonly end: number
  /** The same with its marks. */
  readonly outer: { readonly start: number; readonly end: number }
  readonly family: Family
  /** 0 for the outermost marks. */
  readonly depth: number
  readonly paragraph: { readonly start: number; readonly end: number }
  /** The marks stay open: the next stretch belongs to it. */
  readonly unclosed?: true
  /** It belongs to the stretch before it, whose marks stayed open. */
  readonly continues?: true
  /** Marks about which something was assumed. */
  readonly assumed: readonly Span[]
}
