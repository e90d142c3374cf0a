/** Counts how often pairs of numbers below `size` were met. */
export interface PairCounter {
  /** Takes in a pair, `a` < `b`. */
  readonly add: (a: number, b: number, times: number) => void
  /** Calls back with every pair and how often it was met (three at most), ascending. */
  readonly each: (found: (a: number, b: number, times: number) => void) => void
}

const MOST = 3

/** Pairs held before they are sorted and put together: 32 MB. */
const BUFFER = 4_000_000

/** A counter of pairs in flat memory: a Map of ten million pairs would take a gigabyte. Sorts when its buffer is full. */
export function pairCounter(size: number): PairCounter {
  let keys = new Float64Array(1024)
  let used = 0
  let sorted = 0

  function grow() {
    if (used >= BUFFER && used >= sorted * 2) compact()
    if (used < keys.length) return
    const larger = new Float64Array(keys.length * 2)
    larger.set(keys)
    keys = larger
  }

  function compact() {
    const all = keys.subarray(0, used)
    // oxlint-disable-next-line unicorn/no-array-sort -- in place: a copy would double the memory
    all.sort()
    let end = 0
    for (const key of all) {
      const last = keys[end - 1] ?? -1
      if (end > 0 && Math.floor(last / 4) === Math.floor(key / 4))
        keys[end - 1] = Math.floor(key / 4) * 4 + Math.min(MOST, (last % 4) + (key % 4))
      else keys[end++] = key
    }
    used = end
    sorted = end
  }

  return {
    add(a, b, times) {
      if (used === keys.length) grow()
      keys[used++] = (a * size + b) * 4 + Math.min(MOST, times)
    },
    each(found) {
      compact()
      for (let i = 0; i < used; i++) {
        const pair = Math.floor((keys[i] ?? 0) / 4)
        found(Math.floor(pair / size), pair % size, (keys[i] ?? 0) % 4)
      }
    },
  }
}
