import type { Span } from '../model.ts'
import { endOfLine } from './marks/paragraphs.ts'

/** No article is longer; a file that is holds many, or none. */
const LONGEST = 1_000_000
/** How far to look for an empty line to cut at, before any line end will do. */
const REACH = 20_000

/**
 * Cuts a text into pieces that can each be read as an article, at empty lines where there are any.
 *
 * What is held while reading grows with the piece, not with the text. A quotation that runs over a cut is two.
 */
export function* piecesOf(text: string): Generator<Span> {
  let start = 0
  while (text.length - start > LONGEST) {
    const end = cutAfter(text, start + LONGEST)
    yield { start, end }
    start = end
  }
  if (start < text.length || start === 0) yield { start, end: text.length }
}

function cutAfter(text: string, at: number): number {
  const empty = text.slice(at, at + REACH).search(/\n\s*\n/)
  return Math.min(text.length, empty < 0 ? endOfLine(text, at) + 1 : at + empty + 1)
}
