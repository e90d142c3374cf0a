import type { Passage } from './passage.ts'
import type { Run } from './runs.ts'

/** Words looked at on either side of a gap: more is no longer the same sentence with a word changed. */
const REACH = 12

/** Words looked at before the first and after the last run. */
const EDGE = 6

/** Adds the single words that agree between the runs of a chain, and close before and after it. A constant amount of work for every gap. */
export function fill(runs: readonly Run[], a: Passage, b: Passage): Run[] {
  const found: Run[] = []
  let [fromA, fromB] = [0, 0]
  runs.forEach((run, i) => {
    const reach = i === 0 ? EDGE : REACH
    const [startA, startB] = [Math.max(fromA, run.a - reach), Math.max(fromB, run.b - reach)]
    const near = i === 0 || (startA === fromA && startB === fromB)
    if (near) found.push(...common(a, startA, run.a, b, startB, run.b))
    found.push(run)
    fromA = run.a + run.length
    fromB = run.b + run.length
  })
  const [endA, endB] = [Math.min(a.ids.length, fromA + EDGE), Math.min(b.ids.length, fromB + EDGE)]
  return [...found, ...common(a, fromA, endA, b, fromB, endB)]
}

/** Longest common subsequence by bits. */
function common(a: Passage, fromA: number, toA: number, b: Passage, fromB: number, toB: number): Run[] {
  const [n, m] = [toA - fromA, toB - fromB]
  if (n <= 0 || m <= 0) return []
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  const isEqual = (i: number, j: number) => a.ids[fromA + i] === b.ids[fromB + j]
  const bitsOf = (i: number, j: number) => Math.min(a.bits[fromA + i] ?? 0, b.bits[fromB + j] ?? 0)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const agreed = isEqual(i, j) ? at(i + 1, j + 1) + bitsOf(i, j) : 0
      best[i * width + j] = Math.max(agreed, at(i + 1, j), at(i, j + 1))
    }
  }
  const found: Run[] = []
  for (let i = 0, j = 0; i < n && j < m;) {
    if (isEqual(i, j)) found.push({ bits: bitsOf(i, j), length: 1, a: fromA + i++, b: fromB + j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return found
}
