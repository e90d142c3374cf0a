import { isLabel } from './is-label.ts'
import { AFTER, RELATED } from './labels.ts'
import { massesOf } from './masses.ts'
import type { Block, Place, Survey } from './survey.ts'

/** What stands over other stories, and over what stands behind an article. */
const SECTIONS: ReadonlySet<string> = new Set([...RELATED, ...AFTER])

/** What holds more of the page's prose is no list of other stories, whatever stands over it. */
const MOST = 0.3

/** Under the headline of another story so many times its length may be told of it. */
const EACH = 4

/** The elements that begin with a label over other stories, or over what stands behind an article, and hold links. Every element has its mass of prose. */
export function labelledSections(survey: Survey, masses: ReadonlyMap<Place, number>): readonly Place[] {
  const [root] = survey.places
  const most = ((root && masses.get(root)) ?? 0) * MOST
  const ways = massesOf(survey, ({ text, linked }) => linked * 2 >= text.length)
  const firsts = firstBlocks(survey.blocks)
  return survey.blocks
    .filter(({ text }) => isLabel(text, SECTIONS))
    .flatMap((label) => {
      let section: Place | undefined
      for (let at: Place | undefined = label.place; at?.parent && firsts.get(at) === label; at = at.parent)
        if ((masses.get(at) ?? 0) <= Math.min(most, (ways.get(at) ?? 0) * EACH)) section = at
      return section ?? []
    })
}

/** The first block in every element. */
function firstBlocks(blocks: readonly Block[]): ReadonlyMap<Place, Block> {
  const firsts = new Map<Place, Block>()
  for (const block of blocks) for (let at: Place | undefined = block.place; at && !firsts.has(at); at = at.parent) firsts.set(at, block)
  return firsts
}
