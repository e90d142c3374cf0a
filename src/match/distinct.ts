import { hash2 } from './shingles.ts'

/** Lists of word numbers, each once. */
export interface Distinct {
  /** The number of a list: a new one, the next, where it was never met. */
  readonly numberOf: (ids: Int32Array) => number
  readonly size: () => number
}

/** A new, empty set of lists: open addressing on a hash, and a comparison word by word. Linear in the words looked up. */
export function distinct(): Distinct {
  const lists: Int32Array[] = []
  let hashes = new Int32Array(1024)
  let places = new Int32Array(1024).fill(-1)
  let mask = places.length - 1

  function placeOf(ids: Int32Array, hashed: number): number {
    let place = hashed & mask
    for (let at = places[place] ?? -1; at >= 0; at = places[place] ?? -1) {
      const other = lists[at]
      if (hashes[at] === hashed && other && areEqual(ids, other)) break
      place = (place + 1) & mask
    }
    return place
  }

  function grow(): void {
    const larger = new Int32Array(places.length * 2)
    larger.set(hashes)
    hashes = larger
    places = new Int32Array(places.length * 2).fill(-1)
    mask = places.length - 1
    for (let at = 0; at < lists.length; at++) {
      let place = (hashes[at] ?? 0) & mask
      while ((places[place] ?? -1) >= 0) place = (place + 1) & mask
      places[place] = at
    }
  }

  return {
    numberOf(ids) {
      const hashed = hashOf(ids)
      const place = placeOf(ids, hashed)
      const known = places[place] ?? -1
      if (known >= 0) return known
      const number = lists.length
      lists.push(ids)
      hashes[number] = hashed
      places[place] = number
      if (number * 2 > places.length) grow()
      return number
    },
    size: () => lists.length,
  }
}

function hashOf(ids: Int32Array): number {
  let hashed = ids.length
  for (let i = 0; i < ids.length; i++) hashed = hash2(hashed, ids[i] ?? 0) | 0
  return hashed
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}
