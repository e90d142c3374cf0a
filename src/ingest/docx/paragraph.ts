import type { Revisions } from '../../model.ts'
import type { StyleRole } from './styles.ts'

/**
 * How a page comes to an end.
 *
 * `hard`: a break somebody typed · `before`: the paragraph begins a page · `section`: a section ends ·
 * `rendered`: where a page ended when the file was last laid out, which is noted beside the others too.
 */
export interface Break {
  readonly kind: 'hard' | 'before' | 'section' | 'rendered'
  /** In the text of its paragraph. */
  readonly at: number
  /** A section may go on on the page of the one before, which is said where it ends. */
  isPage: boolean
}

/** A paragraph of a Word file. */
export interface Paragraph {
  readonly text: string
  readonly role: StyleRole | undefined
  readonly breaks: readonly Break[]
  /** A rule is drawn above or below it: what Word makes of `---`. */
  readonly isRuled: boolean
}

/** A footnote or an endnote, as the text refers to it. */
export interface Note {
  readonly kind: 'footnotes' | 'endnotes'
  readonly id: string
}

/** All that is read of the main part of a Word file. */
export interface Body {
  readonly paragraphs: readonly Paragraph[]
  /** What stands beside the text, box by box. */
  readonly boxes: readonly (readonly Paragraph[])[]
  readonly revisions: Revisions | undefined
  readonly leftOut: LeftOut
  /** The notes that are referred to, in that order. */
  readonly notes: readonly Note[]
  /** Of the file of the notes what each of them says, by its id. */
  readonly noteTexts: ReadonlyMap<string, readonly Paragraph[]>
  /** Why its end is not there. */
  readonly fault: string | undefined
}

/** What a Word file holds that is not read. */
export interface LeftOut {
  readonly comments: number
  /** Footnotes and endnotes that the text refers to and that are not there. */
  readonly notes: number
  /** Files that are to be put in where the document is opened. */
  readonly insets: number
  readonly isHidden: boolean
}
