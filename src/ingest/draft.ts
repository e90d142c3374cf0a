import type { Origin, Part, Revisions, Timed } from '../model.ts'
import type { Metadata } from '../options.ts'

/** What a format makes of a file, before defaults and rules have their say; or why it can make nothing of it. */
export type Draft =
  | {
      readonly kind: 'draft'
      /** Of several in one file what goes behind its path: `#3`, the third. */
      readonly place?: string
      readonly text: string
      readonly parts: readonly Part[]
      readonly origin: Origin
      readonly pages?: readonly number[]
      readonly times?: readonly Timed[]
      readonly revisions?: Revisions
      /** What the file says of itself. */
      readonly said: Metadata
      /** What is read, but probably not as it was meant. */
      readonly warnings?: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly place?: string; readonly reason: string }
  /** Something else, which only shows when it is opened. */
  | { readonly kind: 'foreign'; readonly name: string }
