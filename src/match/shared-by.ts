/** How many shingles two articles share; both are given in ascending order. */
export function sharedBy(one: Uint32Array, other: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [x, y] = [one[i] ?? 0, other[j] ?? 0]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}
