import type { Part, Revisions } from '../../model.ts'
import { readBody } from './body.ts'
import type { Package } from './package.ts'
import type { Body, Note, Paragraph } from './paragraph.ts'
import type { Styles } from './styles.ts'

/** The footnotes and endnotes of a document as parts, in the order in which the text refers to them; and how many there are of which nothing is known. */
export function notesOf(
  { notes }: Pick<Body, 'notes'>,
  file: Extract<Package, { kind: 'word' }>,
  styles: Styles,
  view: Revisions['view'],
): { readonly parts: readonly Part[]; readonly missing: number } {
  const texts = {
    footnotes: notes.some(({ kind }) => kind === 'footnotes') ? textsIn(file.footnotes, styles, view) : NONE,
    endnotes: notes.some(({ kind }) => kind === 'endnotes') ? textsIn(file.endnotes, styles, view) : NONE,
  }
  const printed = notes.map(({ kind, id }: Note) =>
    texts[kind]
      .get(id)
      ?.map(({ text }) => text.trim())
      .filter(Boolean)
      .join('\n\n'),
  )
  return {
    parts: printed.flatMap((text): Part[] => (text ? [{ kind: 'footnote', text }] : [])),
    missing: printed.filter((text) => text === undefined).length,
  }
}

const NONE: ReadonlyMap<string, readonly Paragraph[]> = new Map()

function textsIn(file: Uint8Array | undefined, styles: Styles, view: Revisions['view']): ReadonlyMap<string, readonly Paragraph[]> {
  return file ? readBody(file, styles, view).noteTexts : NONE
}
