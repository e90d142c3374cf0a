import type { Pair } from './composed.ts'

/**
 * Whether one side of a pair has what one side of another has, and not what the other has, and so the other way round, in the same place from
 * its head or from its end. Where a gap is marked, there is no telling what would stand in it.
 */
export function isPart([a, b]: Pair, [one, other]: Pair): boolean {
  if (a.length + b.length >= one.length + other.length || [...one, ...other].includes('…')) return false
  return standFor([a, b], [one, other]) || standFor([b, a], [one, other])
}

function standFor([a, b]: Pair, [one, other]: Pair): boolean {
  if (a.length === 0) return startsOf(b, other).length > 0 && startsOf(b, one).length === 0
  if (b.length === 0) return startsOf(a, one).length > 0 && startsOf(a, other).length === 0
  if (startsOf(b, one).length > 0 || startsOf(a, other).length > 0) return false
  const ends = one.length - a.length - (other.length - b.length)
  const there = startsOf(b, other)
  return startsOf(a, one).some((at) => there.includes(at) || there.includes(at - ends))
}

/** Where a run of words begins among others. */
function startsOf(run: readonly string[], words: readonly string[]): number[] {
  return words.flatMap((_, at) => (run.every((word, i) => words[at + i] === word) ? [at] : []))
}
