import { isProse } from './masses.ts'
import { endsSentence } from './sentences.ts'
import type { Block, Place, Survey } from './survey.ts'

const MARKS = /["“”„«»「」『』‹›]|(?<!\p{L})['‘]/u

/** Paragraphs that quote, among those that are called something else, with paragraphs of the article before and behind them in the same element: their name is chance. */
export function amidst({ blocks }: Survey, asides: ReadonlySet<Place>): readonly Place[] {
  const own = blocks.filter((block) => isParagraph(block) && !asides.has(block.place))
  const parents = new Set(own.map(({ place }) => place.parent))
  const meant = blocks.filter(
    (block) => isParagraph(block) && asides.has(block.place) && parents.has(block.place.parent) && MARKS.test(block.text),
  )
  const [first, last] = [new Map<Place | undefined, number>(), new Map<Place | undefined, number>()]
  const order = new Map(blocks.map((block, i) => [block, i]))
  for (const block of own) {
    const at = order.get(block) ?? 0
    if (!first.has(block.place.parent)) first.set(block.place.parent, at)
    last.set(block.place.parent, at)
  }
  return meant
    .filter((block) => {
      const at = order.get(block) ?? 0
      return at > (first.get(block.place.parent) ?? Infinity) && at < (last.get(block.place.parent) ?? 0)
    })
    .map(({ place }) => place)
}

function isParagraph(block: Block): boolean {
  return block.place.element.localName === 'p' && isProse(block) && block.linked === 0 && endsSentence(block.text)
}
