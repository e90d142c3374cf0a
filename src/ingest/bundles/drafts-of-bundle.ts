import type { Part, Span } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { type LinePlaces, linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import type { Cut } from './cut.ts'

/** Where the first sign of a text stands in its file: what is before it is front matter. */
interface Start {
  readonly offset: number
  readonly line: number
}

/** The articles of a bundle as drafts, each with its place in the count. They stand in the file as they are, so that every line of them can be told. */
export function draftsOfBundle(text: string, cuts: readonly Cut[], start: Start = { offset: 0, line: 1 }): readonly Draft[] {
  const { placeOf } = linePlaces(lineStarts(text), start.line)
  return cuts.map((cut, i): Draft => {
    const place = `#${i + 1}`
    if (cut.kind === 'none') return { kind: 'unreadable', place, reason: cut.reason }
    const { title, body, blanks, said, parts } = cut
    const headline = title ? [titlePart(text, title, placeOf(title.start), start.offset)] : []
    const origin = { kind: 'plain', offset: start.offset + body.start, line: placeOf(body.start).line } as const
    return { kind: 'draft', place, text: bodyOf(text, body, blanks), parts: [...headline, ...parts], origin, said }
  })
}

/** A headline that stands in one line is found there. */
function titlePart(text: string, { start, end }: Span, { line, column }: ReturnType<LinePlaces['placeOf']>, offset: number): Part {
  const printed = text.slice(start, end)
  if (/[\n\r]/.test(printed)) return { kind: 'title', text: printed.replaceAll(/\s+/g, ' '), line }
  return { kind: 'title', text: printed, line, offset: offset + start, column }
}

/** A body with blanks for what is none of it, sign for sign, so that every offset stays what it was. */
export function bodyOf(text: string, { start, end }: Span, blanks: readonly Span[]): string {
  const pieces: string[] = []
  let from = start
  for (const blank of blanks) {
    pieces.push(text.slice(from, blank.start), text.slice(blank.start, blank.end).replaceAll(/[^\n\r]/g, ' '))
    from = blank.end
  }
  return pieces.join('') + text.slice(from, end)
}
