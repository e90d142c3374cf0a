import { classNames } from './class-names.ts'
import { isSentence } from './is-sentence.ts'
import type { Block, Survey } from './survey.ts'

/** So far behind a story, in blocks, stands what a paper says of its author, and no longer is it. */
const [REACH, LONGEST] = [12, 500]
/** What such a note is called. */
const NAMES = /-(?:bio|biography|tagline)-/

/** The sentences on its author that a paper prints under a story: `Ilse Tamm writes on harbours`. */
export function authorNote({ blocks }: Survey, body: readonly Block[]): readonly Block[] {
  const last = body.at(-1)
  if (!last) return []
  const behind = blocks.slice(blocks.indexOf(last) + 1, blocks.indexOf(last) + 1 + REACH)
  const note = behind.find(isNote)
  return note ? [note] : []
}

function isNote({ text, linked, place }: Block): boolean {
  return text.length <= LONGEST && linked * 2 < text.length && isSentence(text) && NAMES.test(classNames(place.element))
}
