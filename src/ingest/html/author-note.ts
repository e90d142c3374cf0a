import { chainOf } from './chain-of.ts'
import { classNames } from './class-names.ts'
import { isSentence } from './is-sentence.ts'
import { isApart } from './restored.ts'
import type { Block, Survey } from './survey.ts'

/** So far behind a story, in blocks, stands what a paper says of its author, and no longer is it. */
const [REACH, LONGEST] = [12, 500]
/** What such a note is called. */
const NAMES = /-(?:bio|biography|tagline)-/

/** The sentences on its author that a paper prints under a story: `Ilse Tamm writes on harbours`. Among comments, in a footer and the like they are somebody else's. */
export function authorNote({ blocks }: Survey, body: readonly Block[]): readonly Block[] {
  const last = body.at(-1)
  if (!last) return []
  // By its place: of a page without paragraphs the last block may be cut from a longer one.
  const behind = blocks.findLastIndex(({ place }) => place === last.place) + 1
  const over = new Set(chainOf(last.place))
  const isOwn = ({ place }: Block): boolean =>
    !isApart(
      place,
      chainOf(place).find((at) => over.has(at)),
    )
  const note = blocks.slice(behind, behind + REACH).find((block) => isNote(block) && isOwn(block))
  return note ? [note] : []
}

function isNote({ text, linked, place }: Block): boolean {
  return text.length <= LONGEST && linked * 2 < text.length && isSentence(text) && NAMES.test(classNames(place.element))
}
