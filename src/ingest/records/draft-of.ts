import type { Anchor, Part } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { reflow } from '../reflow.ts'
import { type Laid, laid } from './laid.ts'
import type { Path } from './path.ts'
import type { Shaped } from './shape.ts'

/** Where the words stand in the file that are at the end of a way; empty where that cannot be told. */
export type AnchorsAt = (path: Path, value: string) => readonly Anchor[]

type Article = Extract<Draft, { kind: 'draft' }>

/** Makes a draft of an article that a record holds; what it prints twice, in its text and beside it, is no part. */
export function draftOf(shaped: Shaped, anchorsAt: AnchorsAt, about: Pick<Article, 'place' | 'warnings'>): Draft {
  const pieces = shaped.text.map((piece) => laid(piece, anchorsAt(piece.path, piece.value), shaped.said.title))
  const { text: printed, anchors } = joined(pieces)
  if (printed.trim() === '') return { kind: 'unreadable', ...(about.place !== undefined && { place: about.place }), reason: 'no text' }
  // A service may have sent the lines of a wire or of a page, each cut where it was full; a record of speech has a line a turn.
  const isKept = shaped.isLaidOut === true || shaped.said.role === 'transcript'
  const text = isKept ? printed : reflow(printed).text
  const named = shaped.parts.flatMap((part) => shownBeside(part, anchorsAt, isKept ? undefined : text))
  const parts = [...named, ...pieces.flatMap((piece) => piece.parts)]
  return {
    kind: 'draft',
    ...(about.place !== undefined && { place: about.place }),
    text,
    parts,
    origin: { kind: 'walked', anchors },
    said: shaped.said,
    ...(shaped.revisions && { revisions: shaped.revisions }),
    ...(about.warnings && { warnings: about.warnings }),
  }
}

/** Pieces with a blank line between them. */
function joined(pieces: readonly Laid[]): Pick<Laid, 'text' | 'anchors'> {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  let text = ''
  const anchors: Anchor[] = []
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const shift = text === '' ? 0 : text.length + GAP.length
    text += (text === '' ? '' : GAP) + piece.text
    for (const { start, end, line, column } of piece.anchors) anchors.push({ start: start + shift, end: end + shift, line, column })
  }
  return { text, anchors }
}

const GAP = '\n\n'

function shownBeside({ kind, piece }: Shaped['parts'][number], anchorsAt: AnchorsAt, text: string | undefined): readonly Part[] {
  const anchors = anchorsAt(piece.path, piece.value)
  const shown = laid(piece, anchors).text
  const line = anchors[0]?.line
  if (
    text !== undefined &&
    (shown.trim() === '' || (kind === 'deck' ? text.includes(shown.trim()) : text.trimStart().startsWith(shown.trim())))
  )
    return []
  return [{ kind, text: text === undefined ? shown : shown.trim(), ...(line !== undefined && { line }) }]
}
