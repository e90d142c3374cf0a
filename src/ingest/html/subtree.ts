import type { Place, Survey } from './survey.ts'

/** An element and all in it, in reading order. */
export function subtree({ places }: Survey, place: Place): readonly Place[] {
  const from = places.indexOf(place)
  const to = places.findIndex(({ depth }, i) => i > from && depth <= place.depth)
  return places.slice(from, to < 0 ? undefined : to)
}
