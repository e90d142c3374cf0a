import type { Part, Revisions } from '../../model.ts'
import type { Metadata } from '../../options.ts'
import type { Path } from './path.ts'

/** Words of a record, and where in it they stand. */
export interface Piece {
  readonly path: Path
  readonly value: string
  /** Whether tags in it are tags; where nobody says, what it holds tells. */
  readonly isMarkup?: boolean
}

/** How surely a record is an article: it has a text; a text and something else that articles have; it is one beyond doubt. */
export type Sureness = 0 | 1 | 2

/** An article as a record holds it. */
export interface Shaped {
  readonly kind: 'article'
  readonly sureness: Sureness
  /** Its paragraphs, or all of them in one piece. */
  readonly text: readonly Piece[]
  readonly parts: readonly { readonly kind: Part['kind']; readonly piece: Piece }[]
  readonly said: Metadata
  readonly revisions?: Revisions
  /** Line ends are as the article has them: none stands there because a line was full. */
  readonly isLaidOut?: true
}

/** What a record is. */
export type Shape =
  | Shaped
  /** An article without words. */
  | { readonly kind: 'empty'; readonly sureness: Sureness; readonly reason: string }
  /** Known, and neither an article nor something that holds some. */
  | { readonly kind: 'foreign'; readonly name: string }
