import { distinct } from './distinct.ts'
import type { Passage } from './passage.ts'
import type { Pool } from './pool.ts'

/** The distinct texts of quotations, by number, each as it was last weighed. */
export interface Texts {
  readonly numberOf: (ids: Int32Array) => number
  readonly passageOf: (text: number) => Passage | undefined
  readonly set: (text: number, passage: Passage) => void
  /** A copy of the bits of a text. */
  readonly keep: (bits: Float64Array) => Float64Array
}

/** No texts yet: the bits of those to come are kept in a pool. */
export function texts({ doubles }: Pick<Pool, 'doubles'>): Texts {
  const passages: Passage[] = []
  return {
    numberOf: distinct().numberOf,
    passageOf: (text) => passages[text],
    set(text, passage) {
      passages[text] = passage
    },
    keep(bits) {
      const kept = doubles(bits.length)
      kept.set(bits)
      return kept
    },
  }
}
