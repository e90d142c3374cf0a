import { chainOf } from './chain-of.ts'
import type { Place } from './survey.ts'

/** Whether an element is a quoted block, or stands in one. */
export function isInBlockquote(place: Place): boolean {
  return chainOf(place).some(({ element }) => element.localName === 'blockquote')
}
