import { type Neighbour, isBridge, neighbour } from './bridge.ts'
import type { Compared, Edge } from './edges.ts'
import type { Printing } from './printing.ts'
import { unionFind } from './union-find.ts'

/** Printings of one utterance, with the edges between them, strongest first. */
export interface Group {
  readonly printings: readonly [Printing, ...Printing[]]
  readonly edges: readonly Edge[]
}

/** Neighbours looked at: the strongest. */
const NEIGHBOURS = 24

/**
 * Puts printings together that are of one utterance: union-find, strongest edges first.
 *
 * A bridge joins nothing: it is added to its strongest neighbour. Rivals, which share a frame in one article, never come together.
 * Near-linear: sorting, and a bounded number of neighbours each.
 */
export function unite(printings: readonly Printing[], { edges, rivals }: Compared): Group[] {
  const sorted = strongestFirst(edges)
  const near = neighbours(printings, sorted)
  const linked = new Set(edges.map(({ a, b }) => Math.min(a, b) * printings.length + Math.max(a, b)))
  const areLinked = ({ number: a }: Printing, { number: b }: Printing) => linked.has(Math.min(a, b) * printings.length + Math.max(a, b))
  const bridges = new Set(printings.filter((one, i) => isBridge(one, near[i] ?? [], areLinked)).map(({ number }) => number))

  const sets = unionFind(printings.length, rivals)
  for (const { a, b } of sorted) if (!bridges.has(a) && !bridges.has(b)) sets.join(a, b)
  for (const number of bridges) {
    const best = near[number]?.find(({ other }) => !bridges.has(other.number)) ?? near[number]?.[0]
    if (best) sets.join(number, best.other.number)
  }
  return grouped(printings, sorted, sets.find)
}

/** Steps of a bit by which edges are ordered; of equal ones the first found comes first. */
const STEPS = 1024

/** Edges by their bits, the most first. Sorts flat numbers: bits before, the place of the edge behind. */
function strongestFirst(edges: readonly Edge[]): Edge[] {
  const { length } = edges
  const keys = new Float64Array(length)
  edges.forEach(({ overlap }, i) => {
    keys[i] = i - Math.min(2 ** 26, Math.round(overlap.bits * STEPS)) * length
  })
  const sorted: Edge[] = []
  for (const key of keys.toSorted()) {
    const edge = edges[((key % length) + length) % length]
    if (edge) sorted.push(edge)
  }
  return sorted
}

function neighbours(printings: readonly Printing[], sorted: readonly Edge[]): Neighbour[][] {
  const lists: Neighbour[][] = printings.map(() => [])
  const add = (edge: Edge, from: 'a' | 'b') => {
    const [list, other] = [lists[edge[from]], printings[edge[from === 'a' ? 'b' : 'a']]]
    if (list && other && list.length < NEIGHBOURS) list.push(neighbour(edge, from, other))
  }
  for (const edge of sorted) {
    add(edge, 'a')
    add(edge, 'b')
  }
  return lists
}

function grouped(printings: readonly Printing[], sorted: readonly Edge[], find: (number: number) => number): Group[] {
  const groups = new Map<number, { printings: [Printing, ...Printing[]]; edges: Edge[] }>()
  for (const one of printings) {
    const group = groups.get(find(one.number))
    if (group) group.printings.push(one)
    else groups.set(find(one.number), { printings: [one], edges: [] })
  }
  for (const edge of sorted) if (find(edge.a) === find(edge.b)) groups.get(find(edge.a))?.edges.push(edge)
  return Array.from(groups.values())
}
