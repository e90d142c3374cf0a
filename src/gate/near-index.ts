import type { BaselineEntry } from '../model.ts'
import { isNear } from './nearness.ts'

type Context = BaselineEntry['context']

/** Looks up the entries filed under a key that stand in about the same place as a context. */
export type NearIndex = (key: string, context: Context) => BaselineEntry[]

/** The gate writes down four words on either side; what has far more was not written by it. */
const MOST = 100

/**
 * Files entries under their keys and the words around them, so that a look-up compares only entries that share one.
 *
 * Half the words of an entry have to be found. So one of all but so many, less one, has to be, and the rarest are taken: what stands
 * everywhere tells nothing.
 */
export function nearIndex(entries: readonly BaselineEntry[], keysOf: (entry: BaselineEntry) => readonly string[]): NearIndex {
  const around = entries.map(({ context }) => placesIn(context))
  const counts = countsOf(around.flat())
  const files = new Map<string, BaselineEntry[]>()
  entries.forEach((entry, i) => {
    if ((around[i]?.length ?? 0) > MOST) return
    const places = (around[i] ?? []).toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    const telling = new Set(places.slice(0, Math.floor(places.length / 2) + 1))
    for (const key of keysOf(entry)) {
      for (const place of telling) {
        const name = `${key}\u0000${place}`
        const file = files.get(name)
        if (file) file.push(entry)
        else files.set(name, [entry])
      }
    }
  })
  return (key, context) => {
    const shared = new Set<BaselineEntry>()
    for (const place of placesIn(context)) for (const entry of files.get(`${key}\u0000${place}`) ?? []) shared.add(entry)
    return Array.from(shared).filter((entry) => isNear(entry.context, context))
  }
}

/** Every word of a context with its side. */
function placesIn({ before, after }: Context): string[] {
  return [...before.split(' ').map((word) => `<${word}`), ...after.split(' ').map((word) => `>${word}`)].filter((place) => place.length > 1)
}

function countsOf(places: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}
