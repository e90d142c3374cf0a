import type { Part } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { bare } from '../html/same-words.ts'
import { strip } from '../html/strip.ts'
import { noteInTitle } from './note-in-title.ts'
import { readFragment } from './fragment.ts'
import { leadBack } from './lead-back.ts'
import type { LinePlaces } from './line-places.ts'
import type { Sourced } from './sourced.ts'
import type { Story } from './story.ts'
import { withoutEnding } from './without-ending.ts'

/** Makes the draft of a story; each is traced in what it was made of alone, so that the same sentence in two of them does not mislead. Undefined where it has no words. */
export function draftOfStory({ title, decks, captions = [], body, said, isFeed, warnings }: Story, file: LinePlaces): Draft | undefined {
  const [heading] = title ? partsOf('title', [title], file) : []
  const fragment = readFragment(body.text, heading?.text, isFeed)
  const text = isFeed ? withoutEnding(fragment.text) : fragment.text
  if (text === '') return undefined
  const headline = heading ?? fragment.parts.find(({ kind }) => kind === 'title')
  const trace = leadBack(body, file)
  const inBody = fragment.parts.filter(({ kind }) => kind !== 'title' || !heading).map((part) => withLine(part, trace.lineOf(part.text)))
  const parts = [...(heading ? [heading] : []), ...partsOf('deck', decks, file), ...inBody, ...partsOf('caption', captions, file)]
  const note = said.note ?? noteInTitle(headline?.text ?? '')
  return {
    kind: 'draft',
    text,
    parts: distinct(parts, text),
    origin: { kind: 'walked', anchors: trace.anchorsOf(text) },
    said: { ...(headline && { title: headline.text }), ...said, ...(note !== undefined && { note }) },
    ...(warnings && warnings.length > 0 && { warnings }),
  }
}

/** Pieces of HTML as parts, each on a line. */
function partsOf(kind: Part['kind'], pieces: readonly Sourced[], file: LinePlaces): readonly Part[] {
  return pieces.flatMap((piece) => {
    const text = strip(piece.text).replaceAll(/\s+/g, ' ')
    const first = piece.runs.find(({ at, length }) => /\S/.test(piece.text.slice(at, at + length)))
    return text === '' ? [] : [withLine({ kind, text }, first && file.placeOf(first.source).line)]
  })
}

function withLine(part: Part, line: number | undefined): Part {
  return { ...part, ...(line !== undefined && { line }) }
}

/** Parts that are not in the body, each once. */
function distinct(parts: readonly Part[], text: string): readonly Part[] {
  const words = ` ${bare(text)} `
  return parts.filter(
    (part, i) =>
      (part.kind === 'title' || !words.includes(` ${bare(withoutDots(part.text))} `)) &&
      parts.findIndex((other) => other.text === part.text) === i,
  )
}

/** > The harbour board decided on Tuesday to   of   The harbour board decided on Tuesday to […] */
function withoutDots(text: string): string {
  return text.replace(/\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})$/, '')
}
