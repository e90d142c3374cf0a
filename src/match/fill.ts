import type { Passage } from './passage.ts'
import type { Run } from './runs.ts'

/** Words looked at on either side of a gap: more is no longer the same sentence with a word changed. */
const REACH = 12

/** Words looked at before the first and after the last run. */
const EDGE = 6

/** Adds the single words that agree between the runs of a chain, and close before and after it. A constant amount of work for every gap. */
export function fill(runs: readonly Run[], a: Passage, b: Passage, bits: Float64Array): Run[] {
  const found: Run[] = []
  let [fromA, fromB] = [0, 0]
  runs.forEach((run, i) => {
    const reach = i === 0 ? EDGE : REACH
    const [startA, startB] = [Math.max(fromA, run.a - reach), Math.max(fromB, run.b - reach)]
    const near = i === 0 || (startA === fromA && startB === fromB)
    if (near) found.push(...common(a.ids, startA, run.a, b.ids, startB, run.b, bits))
    found.push(run)
    fromA = run.a + run.length
    fromB = run.b + run.length
  })
  const [endA, endB] = [Math.min(a.ids.length, fromA + EDGE), Math.min(b.ids.length, fromB + EDGE)]
  return [...found, ...common(a.ids, fromA, endA, b.ids, fromB, endB, bits)]
}

/** Longest common subsequence by bits. */
function common(a: Int32Array, fromA: number, toA: number, b: Int32Array, fromB: number, toB: number, bits: Float64Array): Run[] {
  const [n, m] = [toA - fromA, toB - fromB]
  if (n <= 0 || m <= 0) return []
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const id = a[fromA + i] ?? 0
      const agreed = id === b[fromB + j] ? at(i + 1, j + 1) + (bits[id] ?? 0) : 0
      best[i * width + j] = Math.max(agreed, at(i + 1, j), at(i, j + 1))
    }
  }
  const found: Run[] = []
  for (let i = 0, j = 0; i < n && j < m;) {
    const id = a[fromA + i] ?? 0
    if (id === b[fromB + j]) found.push({ a: fromA + i++, b: fromB + j++, length: 1, bits: bits[id] ?? 0 })
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return found
}
