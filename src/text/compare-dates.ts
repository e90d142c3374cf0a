import { byCodeUnit } from './by-code-unit.ts'

/** Below 0 where the first of two ISO dates is earlier, 0 where they are the same as far as both are told. */
export function compareDates(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  return byCodeUnit(one.slice(0, length), other.slice(0, length))
}
