import type { Standing } from './primary-place.ts'
import { wordsAt } from './words-at.ts'

/** A line and a column in UTF-16 units, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Behind the last sign of a place; undefined where a report cannot tell. */
export function endOf(standing: Standing): Position | undefined {
  const { line, column } = standing.place ?? {}
  const words = wordsAt(standing)
  if (line === undefined || column === undefined || words === undefined) return undefined
  const lines = words.split(/\r\n|\n|\r/)
  const last = lines.at(-1) ?? ''
  return { line: line + lines.length - 1, column: (lines.length === 1 ? column : 1) + last.length }
}
