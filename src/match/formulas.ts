import type { Passage } from './passage.ts'
import type { Inspect } from './postings.ts'
import { trigram } from './shingles.ts'

/** Who prints a text, for telling whether words are anybody's: an edition, and the surname of who says it. */
export interface Home {
  readonly edition: number
  readonly speaker: string | undefined
}

/** Words that so many different people say at as many different events are a formula. */
const PEOPLE = 3

/** Homes looked at of one n-gram. */
const LOOKED_AT = 64

/** Places of the filter: names and hashes agree in as many bits. */
const FILTER = 2 ** 18

/** Collects the trigrams that different people say at different events. */
export interface Formulas {
  readonly inspect: Inspect
  /** Marks the words of a passage that lie in such trigrams; none where there are none. */
  readonly marked: (passage: Passage, nameOf: (hashed: number) => number) => Uint8Array | undefined
}

/**
 * Learns formulas from what is printed: a sentence that many papers have is said by one person, or at one event; a turn of phrase that
 * several people have at several events is anybody's, however rare its words. A bounded number of comparisons an n-gram.
 */
export function formulas(homes: readonly Home[], areOneEvent: (one: number, other: number) => boolean): Formulas {
  const known = new Set<number>()
  // Next to no trigram is a formula: a byte tells for most of them.
  const mayBe = new Uint8Array(FILTER)
  return {
    inspect(name, texts) {
      const met: Home[] = []
      for (let i = 0; i < texts.length && i < LOOKED_AT && met.length < PEOPLE; i++) {
        const home = homes[texts[i] ?? 0]
        if (home?.speaker === undefined) continue
        if (met.every((other) => other.speaker !== home.speaker && !areOneEvent(other.edition, home.edition))) met.push(home)
      }
      if (met.length < PEOPLE) return
      known.add(name)
      mayBe[name % FILTER] = 1
    },
    marked({ ids }, nameOf) {
      if (known.size === 0) return undefined
      let found: Uint8Array | undefined
      for (let i = 0; i + 2 < ids.length; i++) {
        const hashed = trigram(ids[i] ?? 0, ids[i + 1] ?? 0, ids[i + 2] ?? 0)
        if (mayBe[hashed % FILTER] !== 1 || !known.has(nameOf(hashed))) continue
        found ??= new Uint8Array(ids.length)
        found.fill(1, i, i + 3)
      }
      return found
    },
  }
}
