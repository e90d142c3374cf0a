import { chainOf } from './chain-of.ts'
import type { Block, Place } from './survey.ts'

/** An element whose words are stated to this share is the article's, whatever it is called. */
const MOST = 0.8
const MIN_WORDS = 6

/** Those of some elements whose words stand, nearly all, in what the page states as its article. */
export function statedPlaces(blocks: readonly Block[], places: ReadonlySet<Place>, has: (text: string) => number): readonly Place[] {
  const all = new Map<Place, number>()
  const stated = new Map<Place, number>()
  for (const { text, place } of blocks) {
    const holder = chainOf(place).find((at) => places.has(at))
    if (!holder) continue
    all.set(holder, (all.get(holder) ?? 0) + text.length)
    if (text.split(/\s+/).length >= MIN_WORDS) stated.set(holder, (stated.get(holder) ?? 0) + text.length * has(text))
  }
  return [...all].filter(([place, length]) => (stated.get(place) ?? 0) >= length * MOST).map(([place]) => place)
}
