import type { Part, Span } from '../../model.ts'
import type { Metadata } from '../../options.ts'

/** An article of a bundle, as it is cut out of the text. */
export type Cut =
  | {
      readonly kind: 'article'
      /** Where its body stands. */
      readonly body: Span
      /** What stands in the body and is none of it: labels, and the heads and feet of pages. Ascending. */
      readonly blanks: readonly Span[]
      /** Where its headline stands. */
      readonly title: Span | undefined
      readonly said: Metadata
      /** What stands beside it, but for the headline. */
      readonly parts: readonly Part[]
    }
  /** A place in the count without a text: a picture, a document that the database could not deliver. */
  | { readonly kind: 'none'; readonly reason: string }

/** Cuts a text into the articles that are in it; undefined where it is not of this layout. */
export type Layout = (text: string) => readonly Cut[] | undefined

/** A line of a text and where it stands. */
export interface Line extends Span {
  /** Without the blanks around it. */
  readonly text: string
  /** Where the first sign that is no blank stands. */
  readonly at: number
}
