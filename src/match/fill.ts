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

/** The table of the common subsequences, kept from one gap to the next: every cell is written before it is read. */
const table = new Float64Array((REACH + 1) * (REACH + 1))

/** Longest common subsequence by bits. */
function common(a: Passage, fromA: number, toA: number, b: Passage, fromB: number, toB: number): Run[] {
  const [n, m] = [toA - fromA, toB - fromB]
  const found: Run[] = []
  if (n <= 0 || m <= 0 || !haveCommon(a.ids, fromA, toA, b.ids, fromB, toB)) return found
  const width = m + 1
  for (let i = n; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      const place = i * width + j
      if (i === n || j === m) {
        table[place] = 0
        continue
      }
      const agreed = a.ids[fromA + i] === b.ids[fromB + j] ? (table[place + width + 1] ?? 0) + bitsAt(a, fromA + i, b, fromB + j) : 0
      table[place] = Math.max(agreed, table[place + width] ?? 0, table[place + 1] ?? 0)
    }
  }
  for (let i = 0, j = 0; i < n && j < m;) {
    const place = i * width + j
    if (a.ids[fromA + i] === b.ids[fromB + j])
      found.push({ bits: bitsAt(a, fromA + i, b, fromB + j), length: 1, a: fromA + i++, b: fromB + j++ })
    else if ((table[place + width] ?? 0) >= (table[place + 1] ?? 0)) i += 1
    else j += 1
  }
  return found
}

function bitsAt(a: Passage, i: number, b: Passage, j: number): number {
  return Math.min(a.bits[i] ?? 0, b.bits[j] ?? 0)
}

function haveCommon(a: Int32Array, fromA: number, toA: number, b: Int32Array, fromB: number, toB: number): boolean {
  for (let i = fromA; i < toA; i++) for (let j = fromB; j < toB; j++) if (a[i] === b[j]) return true
  return false
}
