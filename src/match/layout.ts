import type { Edge, Shared } from './edge-list.ts'
import type { Printing } from './printing.ts'
import type { Group } from './unite.ts'

/** What a printing covers of the utterance: first word and end, counted along the longest printing (which begins at 0). */
export type Stretch = readonly [from: number, to: number]

/** Word `own` of a printing stands at place `at` of the utterance, and so do the words after it, up to the next anchor. */
interface Anchor {
  readonly own: number
  readonly at: number
}

/** Lays the printings of a group out along the longest of them, each by its nearest way there. Linear in the group's edges. */
export function layOut({ printings, edges }: Group): ReadonlyMap<number, Stretch> {
  const byNumber = new Map(printings.map((one) => [one.number, one]))
  const around = edgesAround(edges)
  const backbone = printings.reduce((best, one) => (one.size.bits > best.size.bits ? one : best))
  const anchors = new Map<number, readonly Anchor[]>([[backbone.number, [{ own: 0, at: 0 }]]])
  // A Map goes on with what is added while it is walked: breadth first.
  for (const [number, own] of anchors) {
    for (const edge of around.get(number) ?? []) {
      const next = edge.a === number ? edge.b : edge.a
      if (!anchors.has(next) && byNumber.has(next)) anchors.set(next, carried(own, edge.overlap, edge.a === number ? 'a' : 'b'))
    }
  }
  return new Map(printings.map((one) => [one.number, stretchOn(anchors.get(one.number) ?? [], one)]))
}

function edgesAround(edges: readonly Edge[]): ReadonlyMap<number, readonly Edge[]> {
  const around = new Map<number, Edge[]>()
  for (const edge of edges) {
    for (const number of [edge.a, edge.b]) {
      const list = around.get(number)
      if (list) list.push(edge)
      else around.set(number, [edge])
    }
  }
  return around
}

/** Anchors of the printing on the other side of an overlap, seen from one side. */
function carried(anchors: readonly Anchor[], { runs }: Shared, side: 'a' | 'b'): Anchor[] {
  return runs.map((run) => ({ own: run[side === 'a' ? 'b' : 'a'], at: placeOf(anchors, run[side]) }))
}

function placeOf(anchors: readonly Anchor[], word: number): number {
  let nearest = anchors[0]
  for (const anchor of anchors) {
    if (anchor.own > word) break
    nearest = anchor
  }
  return nearest ? nearest.at + word - nearest.own : word
}

function stretchOn(anchors: readonly Anchor[], { passage }: Printing): Stretch {
  return [placeOf(anchors, 0), placeOf(anchors, passage.ids.length)]
}
