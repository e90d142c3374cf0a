/** A run of letters of one type that stand on one line without a wide gap. Lengths are points, down the page and to the right from its upper left corner, the page turned so that most of its lines run from left to right. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** What the letters stand on. */
  readonly base: number
  /** Of the type. */
  readonly size: number
  readonly font: string
  readonly isRightToLeft: boolean
  /** A blank was set before it. */
  readonly isParted: boolean
  /** The marked content it stands in: what the structure tree calls it, or that it is no content. */
  readonly mark?: string
}

/** How many signs pieces have. */
export const lettersIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0)

/** Marked content that is none: running heads, folios, rules. */
export const ARTIFACT = 'Artifact'

/** What stands on a page, in the order in which it was set. */
export interface PrintedPage {
  readonly pieces: readonly Piece[]
  readonly height: number
  /** The page's own structure tree, where it has one. */
  readonly tree?: StructureNode
}

/** An element of a structure tree: what it is, and what it holds, which may be marked content. */
export type StructureNode =
  | { readonly kind: 'element'; readonly role: string; readonly children: readonly StructureNode[] }
  | { readonly kind: 'content'; readonly mark: string }
