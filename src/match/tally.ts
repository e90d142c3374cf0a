import type { Body } from './body.ts'
import type { Pool } from './pool.ts'
import { twice } from './twice.ts'

/** The distinct words of an edition, in the order in which it has them, and how often. */
export interface Tally {
  readonly ids: Int32Array
  /** Everywhere, once more in a quotation of the body: of these it makes more. As often as a byte can tell. */
  readonly times: Uint8Array
  /** In the body outside quotations, as often as it counts. */
  readonly outside: Uint8Array
}

/** Occurrences of a word that count in one article: no single one decides what is common. */
const COUNTED = 20

/** The most that a byte holds. */
const BYTE = 255

/** Tallies the words of editions, one after the other. Linear. */
export function tallier(): (body: Body, others: readonly Int32Array[], room: Pool) => Tally {
  // By number of word: one more than its place among the words met, 0 where it was not.
  let places = new Int32Array(1024)
  let [met, times] = [new Int32Array(1024), new Int32Array(1024)]
  let size = 0

  function meet(ids: Int32Array): void {
    if (size + ids.length > met.length) [met, times] = [twice(met, size + ids.length), twice(times, size + ids.length)]
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      if (id >= places.length) places = twice(places, id + 1)
      const place = (places[id] ?? 0) - 1
      if (place >= 0) times[place] = Math.min(BYTE, (times[place] ?? 0) + 1)
      else {
        met[size] = id
        times[size] = 1
        size += 1
        places[id] = size
      }
    }
  }

  return ({ ids, quoted }, others, room) => {
    size = 0
    meet(ids)
    for (const other of others) meet(other)
    const outside = room.bytes(size)
    for (let i = 0; i < ids.length; i++) {
      const place = (places[ids[i] ?? 0] ?? 0) - 1
      if (quoted[i] !== 1 && (outside[place] ?? 0) < COUNTED) outside[place] = (outside[place] ?? 0) + 1
    }
    for (let i = 0; i < size; i++) places[met[i] ?? 0] = 0
    const own = room.bytes(size)
    own.set(times.subarray(0, size))
    return { ids: room.keep(met.subarray(0, size)), times: own, outside }
  }
}
