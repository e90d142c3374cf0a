import type { Place } from './survey.ts'

/** An element and those it stands in, the innermost first. */
export function chainOf(place: Place | undefined): readonly Place[] {
  const chain: Place[] = []
  for (let at = place; at; at = at.parent) chain.push(at)
  return chain
}
