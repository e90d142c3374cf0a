import type { Passage } from './passage.ts'

/** The most bits that a passage can have in common with another one. */
export interface Bag {
  /** Lays out the words of a passage. */
  readonly fill: (passage: Passage) => void
  /** The bits of those of its words that are laid out: no alignment finds more. */
  readonly mostShared: (passage: Passage) => number
}

/** A bag for words of so many numbers: one look into a list for every word. */
export function bag(words: number): Bag {
  const filled = new Int32Array(words)
  let fillings = 0
  return {
    fill({ ids }) {
      fillings += 1
      for (let i = 0; i < ids.length; i++) filled[ids[i] ?? 0] = fillings
    },
    mostShared({ ids, bits }) {
      let sum = 0
      for (let i = 0; i < ids.length; i++) if (filled[ids[i] ?? 0] === fillings) sum += bits[i] ?? 0
      return sum
    },
  }
}
