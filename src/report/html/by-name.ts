import { byCodeUnit } from '../../text/by-code-unit.ts'
import { withoutAccents } from '../../text/without-accents.ts'

/** Orders names by the alphabet, as far as that is the same on every machine: capitals and accents do not count. */
export function byName(one: string, other: string): number {
  const [a, b] = [withoutAccents(one).toLowerCase(), withoutAccents(other).toLowerCase()]
  return byCodeUnit(a, b) || byCodeUnit(one, other)
}
