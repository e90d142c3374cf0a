import type { Part } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { strip } from '../html/strip.ts'
import { noteInTitle } from './note-in-title.ts'
import { readFragment } from './fragment.ts'
import { leadBack } from './lead-back.ts'
import type { LinePlaces } from '../line-places.ts'
import type { Sourced } from './sourced.ts'
import type { Story } from './story.ts'
import { withoutEnding } from './without-ending.ts'

/** Makes the draft of a story; each is traced in what it was made of alone, so that the same sentence in two of them does not mislead. Undefined where it has no words. */
export function draftOfStory({ title, decks, captions = [], body, said, isFeed, warnings }: Story, file: LinePlaces): Draft | undefined {
  const [heading] = title ? partsOf('title', [title], file) : []
  const fragment = readFragment(body.text, heading?.text, isFeed)
  const text = isFeed ? withoutEnding(fragment.text, heading?.text) : fragment.text
  if (text === '') return undefined
  const headline = heading ?? fragment.parts.find(({ kind }) => kind === 'title')
  const trace = leadBack(body, file)
  const inBody = fragment.parts.filter(({ kind }) => kind !== 'title' || !heading).map((part) => withLine(part, trace.lineOf(part.text)))
  const parts = [
    ...(heading ? [heading] : []),
    ...besides(partsOf('deck', decks, file), text),
    ...inBody,
    ...besides(partsOf('caption', captions, file), text),
  ]
  const note = said.note ?? noteInTitle(headline?.text ?? '')
  return {
    kind: 'draft',
    text,
    parts,
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

/** A longer deck is no deck; and more decks or captions than these belong to no article. */
const [MAX_DECK, MOST] = [1200, 100]

/** Those with which no paragraph begins, each once: what feeds give for a deck may be the beginning of the body, its words run together. */
function besides(parts: readonly Part[], text: string): readonly Part[] {
  const paragraphs = text.split('\n\n').map(lettersOf)
  const body = paragraphs.join('')
  let at = 0
  const starts = paragraphs.map((letters) => (at += letters.length) - letters.length)
  const seen = new Set<string>()
  return parts.slice(0, MOST).filter(({ kind, text: words }) => {
    const letters = lettersOf(words)
    if (seen.has(letters) || (kind === 'deck' && words.length > MAX_DECK)) return false
    seen.add(letters)
    return !starts.some((start) => body.startsWith(letters, start))
  })
}

const lettersOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('')
