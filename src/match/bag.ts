import type { Passage } from './passage.ts'

/** The most bits that a passage can have in common with another one. */
export interface Bag {
  /** Lays out the words of a passage. */
  readonly fill: (passage: Passage) => void
  /** The bits of those of its words that are laid out: no alignment finds more. */
  readonly mostShared: (passage: Passage) => number
}

/** A bag for words of so many numbers: a byte each, and one look at it for every word. */
export function bag(words: number): Bag {
  const filled = new Uint8Array(words)
  let last: Int32Array = new Int32Array(0)
  return {
    fill({ ids }) {
      for (let i = 0; i < last.length; i++) filled[last[i] ?? 0] = 0
      for (let i = 0; i < ids.length; i++) filled[ids[i] ?? 0] = 1
      last = ids
    },
    mostShared({ ids, bits }) {
      let sum = 0
      for (let i = 0; i < ids.length; i++) if (filled[ids[i] ?? 0] === 1) sum += bits[i] ?? 0
      return sum
    },
  }
}
