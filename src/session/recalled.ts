import type { Remembered } from '../text/remembered.ts'

/** What is remembered of some items, and what is left to be worked out. */
export interface Recalled<Item, Value> {
  readonly left: readonly Item[]
  /** The values of all, in their order, when those of what was left are there. */
  readonly complete: (values: readonly Value[]) => Value[]
}

/** Recalls what comes of some items by their keys; what has no key is never remembered. */
export function recalled<Item, Value>(
  items: readonly Item[],
  memory: Remembered<string, Value>,
  keyOf: (item: Item) => string | undefined,
): Recalled<Item, Value> {
  const asked = items.map((item) => {
    const key = keyOf(item)
    return { item, key, value: key === undefined ? undefined : memory.get(key) }
  })
  return {
    left: asked.flatMap(({ item, value }) => (value === undefined ? [item] : [])),
    complete: (values) => {
      const next = values.values()
      return asked.flatMap(({ key, value: known }) => {
        const value = known ?? next.next().value
        if (value !== undefined && key !== undefined) memory.set(key, value)
        return value === undefined ? [] : [value]
      })
    },
  }
}
