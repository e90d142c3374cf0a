/** What was worked out in this round or the one before, by key. */
export interface Remembered<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
  /** What is remembered of a key; where nothing is, it is worked out. */
  readonly of: (key: Key, work: () => Value) => Value
  /** Begins another round: what nobody asked for in the last one is forgotten. */
  readonly turn: () => void
}

/** A memory that forgets what nobody asks for: it never holds more than two rounds have needed. Constant time. */
export function remembered<Key, Value>(): Remembered<Key, Value> {
  let now = new Map<Key, Value>()
  let before = new Map<Key, Value>()
  const get = (key: Key): Value | undefined => {
    const known = now.get(key)
    if (known !== undefined) return known
    const old = before.get(key)
    if (old !== undefined) now.set(key, old)
    return old
  }
  const set = (key: Key, value: Value): void => {
    now.set(key, value)
  }
  return {
    get,
    set,
    of: (key, work) => {
      const known = get(key)
      if (known !== undefined) return known
      const value = work()
      set(key, value)
      return value
    },
    turn: () => {
      before = now
      now = new Map()
    },
  }
}
