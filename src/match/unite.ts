import { type Around, around } from './around.ts'
import { type Neighbour, isBridge, neighbour } from './bridge.ts'
import type { Edge, EdgeList } from './edge-list.ts'
import type { Compared } from './edges.ts'
import type { Printing } from './printing.ts'
import { isGathered } from './quoted.ts'
import { type UnionFind, unionFind } from './union-find.ts'

/** Printings of one utterance, with the edges between them, strongest first. */
export interface Group {
  readonly printings: readonly [Printing, ...Printing[]]
  readonly edges: readonly Edge[]
}

/** So many edges are kept as objects once they were looked at, at some three hundred bytes each. */
const AT_HAND = 50_000

/** Neighbours looked at: the strongest. */
const NEIGHBOURS = 24

/**
 * Puts printings together that are of one utterance: union-find, strongest edges first. Hands the groups out one after the other.
 *
 * A bridge joins nothing: it is added to its strongest neighbour. Rivals, which share a frame in one article, never come together.
 * What gathers stories is added last, and joins no two of the groups that papers make. Near-linear: sorting, and a bounded number of neighbours each.
 */
export function unite(printings: readonly Printing[], { edges: found, rivals }: Compared): Iterable<Group> {
  const edges = found.size() <= AT_HAND ? atHand(found) : found
  const sorted = strongestFirst(edges)
  const gathers = printings.map(({ quoted }) => isGathered(quoted[0]))
  const isLate = (edge: number) => gathers[edges.a(edge)] === true || gathers[edges.b(edge)] === true
  const sets = unionFind(printings.length, rivals)
  const papers = sorted.filter((edge) => !isLate(edge))
  joinAll({ printings, edges, seen: papers, sorted: papers }, () => true, sets.join)
  if (papers.length < sorted.length)
    joinAll(
      { printings, edges, seen: sorted, sorted: sorted.filter(isLate) },
      (number) => gathers[number] === true,
      joinedTo(sets, gathers),
    )
  return grouped(printings, sorted, edges, sets)
}

/** What is joined, strongest first, with the edges by which bridges are seen. */
interface Ties {
  readonly printings: readonly Printing[]
  readonly edges: EdgeList
  readonly seen: Int32Array
  readonly sorted: Int32Array
}

/** Joins printings along their edges; bridges join nothing. */
function joinAll({ printings, edges, seen, sorted }: Ties, isOpen: (number: number) => boolean, join: UnionFind['join']): void {
  const near = around(printings.length, seen, edges)
  const neighbours = (number: number) => neighboursOf(number, printings, near, edges)
  const areLinked = (a: Printing, b: Printing) => near.areLinked(a.number, b.number)
  // It takes two to be bridged.
  const mayBridge = (one: Printing) =>
    isOpen(one.number) && near.of(one.number).length > 1 && isBridge(one, neighbours(one.number), areLinked)
  const isBridged = Uint8Array.from(printings, (one) => (mayBridge(one) ? 1 : 0))
  for (const edge of sorted) {
    const [a, b] = [edges.a(edge), edges.b(edge)]
    if (isBridged[a] !== 1 && isBridged[b] !== 1) join(a, b)
  }
  for (let number = 0; number < printings.length; number++) {
    if (isBridged[number] !== 1) continue
    const own = neighbours(number)
    const best = own.find(({ other }) => isBridged[other.number] !== 1) ?? own[0]
    if (best) join(number, best.other.number)
  }
}

/** Joins sets unless papers have made both: of the sets that some printings gather, any number may become one, or be added to one of theirs. */
function joinedTo({ join, find }: UnionFind, gathers: readonly boolean[]): UnionFind['join'] {
  const theirs = new Uint8Array(gathers.length)
  gathers.forEach((does, number) => {
    if (!does) theirs[find(number)] = 1
  })
  return (a, b) => {
    const [one, other] = [theirs[find(a)] === 1, theirs[find(b)] === 1]
    if (one && other) return
    join(a, b)
    if (one || other) theirs[find(a)] = 1
  }
}

/** Edges that are looked at more than once, each an object but once. */
function atHand(edges: EdgeList): EdgeList {
  const known: Edge[] = []
  return { ...edges, at: (edge) => (known[edge] ??= edges.at(edge)) }
}

/** Steps of a bit by which edges are ordered; of equal ones the first found comes first. */
const STEPS = 1024

/** Edges by their bits, the most first. Sorts flat numbers: bits before, the place of the edge behind. */
function strongestFirst(edges: EdgeList): Int32Array {
  const size = edges.size()
  const keys = new Float64Array(size)
  for (let edge = 0; edge < size; edge++) keys[edge] = edge - Math.min(2 ** 26, Math.round(edges.bits(edge) * STEPS)) * size
  // oxlint-disable-next-line unicorn/no-array-sort -- its own list, in place
  return Int32Array.from(keys.sort(), (key) => ((key % size) + size) % size)
}

function neighboursOf(number: number, printings: readonly Printing[], near: Around, edges: EdgeList): Neighbour[] {
  const found: Neighbour[] = []
  for (const place of near.of(number).subarray(0, NEIGHBOURS)) {
    const edge = edges.at(place)
    const other = printings[edge.a === number ? edge.b : edge.a]
    if (other) found.push(neighbour(edge, edge.a === number ? 'a' : 'b', other))
  }
  return found
}

/** Puts members and edges side by side by their set, in flat memory, and makes one group of them at a time. */
function* grouped(printings: readonly Printing[], sorted: Int32Array, edges: EdgeList, { find }: UnionFind): Iterable<Group> {
  const size = printings.length
  const members = byKey(
    size,
    Int32Array.from(printings, (_, number) => number),
    find,
  )
  const ties = byKey(
    size,
    sorted.filter((edge) => find(edges.a(edge)) === find(edges.b(edge))),
    (edge) => find(edges.a(edge)),
  )
  for (let root = 0; root < size; root++) {
    const [first, ...others] = Array.from(members(root), (number) => printings[number]).filter((one) => one !== undefined)
    if (first) yield { printings: [first, ...others], edges: Array.from(ties(root), edges.at) }
  }
}

/** Numbers by a key below `size`, in their order. */
function byKey(size: number, all: Int32Array, keyOf: (number: number) => number): (key: number) => Int32Array {
  const starts = new Int32Array(size + 1)
  for (const number of all) starts[keyOf(number) + 1] = (starts[keyOf(number) + 1] ?? 0) + 1
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const placed = new Int32Array(all.length)
  for (const number of all) {
    const key = keyOf(number)
    placed[next[key] ?? 0] = number
    next[key] = (next[key] ?? 0) + 1
  }
  return (key) => placed.subarray(starts[key], starts[key + 1])
}
