import type { Numbers } from './numbers.ts'
import { nextName } from './word-names.ts'

/** Words by number, with their two hashes. */
interface Named {
  readonly texts: readonly string[]
  readonly one: Numbers
  readonly other: Numbers
}

/** Finds words by their two hashes. */
interface Places {
  /** The number of a word, −1 where it was never met. */
  readonly find: (one: number, other: number) => number
  /** Gives the last word its place; its number. */
  readonly add: () => number
}

/** Open addressing on two hashes of 32 bits: two words in one place are told apart by both. */
export function namedPlaces({ one: ones, other: others, texts }: Named): Places {
  // Each place is two numbers: that of the word and the first of its hashes.
  let places = new Int32Array(2 ** 15).fill(-1)
  let mask = places.length / 2 - 1

  function placeOf(one: number, other: number): number {
    let place = one & mask
    for (let id = places[place * 2] ?? -1; id >= 0; id = places[place * 2] ?? -1) {
      if (places[place * 2 + 1] === one && others.at(id) === other) break
      place = nextName(place, other) & mask
    }
    return place
  }

  function put(id: number): number {
    const place = placeOf(ones.at(id), others.at(id))
    places[place * 2] = id
    places[place * 2 + 1] = ones.at(id)
    return id
  }

  return {
    find: (one, other) => places[placeOf(one, other) * 2] ?? -1,
    add() {
      const last = texts.length - 1
      if (last * 4 < places.length) return put(last)
      places = new Int32Array(places.length * 2).fill(-1)
      mask = places.length / 2 - 1
      for (let id = 0; id <= last; id++) put(id)
      return last
    },
  }
}
