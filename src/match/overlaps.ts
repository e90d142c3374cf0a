import { remembered } from '../text/remembered.ts'
import type { Overlap } from './overlap.ts'
import type { Passage } from './passage.ts'

/** What pairs of passages share, from one run to the next. */
export interface Overlaps {
  readonly of: (one: Passage, other: Passage, work: () => Overlap | undefined) => Overlap | undefined
  /** Begins another run: what the one before did not ask for is forgotten. */
  readonly turn: () => void
}

/** So many passages are numbered: a pair of numbers is one that a double holds. */
const PASSAGES = 2 ** 26

/** A new, empty memory of overlaps. Passages are known by identity; what a pair shares is kept as long as it is asked for. */
export function overlaps(): Overlaps {
  const numbers = new WeakMap<Passage, number>()
  let next = 0
  const known = remembered<number, Overlap | typeof NONE>()
  const numberOf = (passage: Passage): number => {
    const number = numbers.get(passage) ?? next++
    numbers.set(passage, number)
    return number
  }
  return {
    of(one, other, work) {
      const [first, second] = [numberOf(one), numberOf(other)]
      if (Math.max(first, second) >= PASSAGES) return work()
      const found = known.of(first * PASSAGES + second, () => work() ?? NONE)
      return found === NONE ? undefined : found
    },
    turn: known.turn,
  }
}

const NONE = 'nothing'
