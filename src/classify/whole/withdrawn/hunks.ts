/** Where one wording has other words than another: half-open ranges of word indexes into both. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly rightFrom: number
  readonly rightTo: number
}

/** Longer wordings are not compared word by word. */
const MOST = 600

/** Where a wrong wording departs from the right one, by the longest words they share in order; nothing where both are the same. */
export function hunksOf(wrong: readonly string[], right: readonly string[]): Hunk[] {
  if (wrong.length > MOST || right.length > MOST) return []
  const shared = sharedIn(wrong, right)
  const hunks: Hunk[] = []
  let [at, rightAt] = [0, 0]
  for (const [i, j] of [...shared, [wrong.length, right.length] as const]) {
    if (i > at || j > rightAt) hunks.push({ from: at, to: i, rightFrom: rightAt, rightTo: j })
    ;[at, rightAt] = [i + 1, j + 1]
  }
  return hunks
}

/** Pairs of places of a longest common subsequence. */
function sharedIn(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i] === other[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1
    else j += 1
  }
  return pairs
}
