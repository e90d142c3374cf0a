/** Tells of each range of bytes whether it lies apart from all that were asked about before. Files in an archive do; those of a bomb lie upon one another (Fifield, “A better zip bomb”, 2019). */
export function rangesApart(): (start: number, end: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  return (start, end) => {
    const at = firstFrom(starts, start)
    if ((ends[at - 1] ?? 0) > start || (starts[at] ?? Infinity) < end) return false
    starts.splice(at, 0, start)
    ends.splice(at, 0, end)
    return true
  }
}

/** Index of the first that is no smaller, given that they ascend. */
function firstFrom(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
