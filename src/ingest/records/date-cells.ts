import { isRecord } from './json-record.ts'
import type { Cell } from './list-dates.ts'

/** So many values are looked at, and so deep: services wrap their lists. */
const [MOST, DEEPEST] = [50_000, 8]

/** The values of a JSON value with their names, whatever they are wrapped in. */
export function* cellsIn(root: unknown): Generator<Cell> {
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }]
  for (let i = 0; i < pending.length; i += 1) {
    const { value, depth } = pending[i] ?? { value: undefined, depth: DEEPEST }
    if (depth >= DEEPEST || typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value).slice(0, MOST)) {
      if (isRecord(value)) yield [name, inner]
      if (typeof inner === 'object' && pending.length < MOST) pending.push({ value: inner, depth: depth + 1 })
    }
  }
}
