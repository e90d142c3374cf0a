import type { Place } from './survey.ts'

/** Whether an element, or one it stands in, is one of some. */
export function isWithin(place: Place | undefined, places: ReadonlySet<Place>): boolean {
  for (let at = place; at; at = at.parent) if (places.has(at)) return true
  return false
}
