import type { Block, Place, Survey } from './survey.ts'

/** Shorter blocks are labels, links, names. */
const PROSE = 40

/** Whether a block is prose, rather than a label or a link. */
export function isProse({ text, linked }: Block): boolean {
  return text.length >= PROSE && linked * 2 < text.length
}

/** How many signs of prose every element has in it, or of all blocks that are asked for; elements without any are left out. */
export function massesOf({ blocks }: Pick<Survey, 'blocks'>, counts: (block: Block) => boolean = isProse): ReadonlyMap<Place, number> {
  const masses = new Map<Place, number>()
  for (const block of blocks) {
    if (!counts(block)) continue
    for (let place: Place | undefined = block.place; place; place = place.parent)
      masses.set(place, (masses.get(place) ?? 0) + block.text.length)
  }
  return masses
}
