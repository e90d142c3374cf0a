import { byCodeUnit } from '../text/by-code-unit.ts'
import type { Found } from './locate.ts'

/** What is found in several places, each in the order of its paths, as one in that order; of each place only the next is held. */
export async function* merged(places: readonly (Iterable<Found> | AsyncIterable<Found>)[]): AsyncGenerator<Found> {
  if (places.length === 1 && places[0]) {
    yield* places[0]
    return
  }
  const heads = await Promise.all(places.map(headOf))
  for (;;) {
    const [first] = heads
      .flatMap(({ found }, i) => (found ? [{ found, i }] : []))
      .toSorted((a, b) => byCodeUnit(a.found.path, b.found.path))
    if (!first) return
    yield first.found
    await heads[first.i]?.advance()
  }
}

async function headOf(place: Iterable<Found> | AsyncIterable<Found>) {
  const all = iterated(place)
  const head = {
    found: (await all.next()).value,
    advance: async (): Promise<void> => {
      head.found = (await all.next()).value
    },
  }
  return head
}

async function* iterated(place: Iterable<Found> | AsyncIterable<Found>): AsyncGenerator<Found, undefined> {
  yield* place
  return undefined
}
