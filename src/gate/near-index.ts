import type { BaselineEntry } from '../model.ts'
import { isNear } from './nearness.ts'

type Context = BaselineEntry['context']

/** Looks up the entries filed under a key that stand in about the same place as a context. */
export type NearIndex = (key: string, context: Context) => BaselineEntry[]

/** Files entries under their keys and the words around them, so that a look-up compares only entries that share enough words. */
export function nearIndex(entries: readonly BaselineEntry[], keysOf: (entry: BaselineEntry) => readonly string[]): NearIndex {
  const files = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    for (const place of keysOf(entry).flatMap((key) => places(key, entry.context))) {
      const file = files.get(place)
      if (file) file.push(entry)
      else files.set(place, [entry])
    }
  }
  return (key, context) => {
    const shared = new Set(places(key, context).flatMap((place) => files.get(place) ?? []))
    return [...shared].filter((entry) => isNear(entry.context, context))
  }
}

/** Every word of a context with its side; of a word that stands there twice, once. */
function places(key: string, { before, after }: Context): string[] {
  const sides = [...before.split(' ').map((word) => `<${word}`), ...after.split(' ').map((word) => `>${word}`)]
  return [...new Set(sides)].filter((place) => place.length > 1).map((place) => `${key}\u0000${place}`)
}
