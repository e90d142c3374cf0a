import type { BaselineEntry } from '../model.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import { isPart } from './is-part.ts'
import { byWords, nearbyParts, pairOf } from './recomposed.ts'

/**
 * Entries that are told no longer by themselves, but as a part of something longer in about the same place: where the words beside them differ
 * as well, all is told in one breath. They are as true as before.
 */
export function swallowed(entries: readonly BaselineEntry[], prints: readonly Fingerprint[]): BaselineEntry[] {
  if (entries.length === 0) return []
  const nearby = byWords(entries)
  const found = new Set<BaselineEntry>()
  for (const { family, readings, context } of prints) {
    if (family !== 'wording') continue
    const whole = pairOf(readings)
    for (const { entry, pair } of nearbyParts(whole, context, nearby)) if (isPart(pair, whole)) found.add(entry)
  }
  return Array.from(found)
}
