import type { EdgeList } from './edge-list.ts'

/** The edges around every printing. */
export interface Around {
  /** Numbers of the edges of a printing, in the order they were given. */
  readonly of: (printing: number) => Int32Array
  /** Whether two printings have an edge. The logarithm of how many the first one has. */
  readonly areLinked: (one: number, other: number) => boolean
}

/** Lays the edges out by printing, in flat memory: sixteen bytes an edge, linear but for sorting each printing's own. */
export function around(printings: number, order: Int32Array, { a, b }: Pick<EdgeList, 'a' | 'b'>): Around {
  const starts = new Int32Array(printings + 1)
  const count = (printing: number) => {
    starts[printing + 1] = (starts[printing + 1] ?? 0) + 1
  }
  for (const edge of order) {
    count(a(edge))
    count(b(edge))
  }
  for (let i = 0; i < printings; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const [edges, others] = [new Int32Array(order.length * 2), new Int32Array(order.length * 2)]
  const next = starts.slice()
  const put = (printing: number, edge: number, other: number) => {
    const place = next[printing] ?? 0
    edges[place] = edge
    others[place] = other
    next[printing] = place + 1
  }
  for (const edge of order) {
    put(a(edge), edge, b(edge))
    put(b(edge), edge, a(edge))
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- in place, a view on the list
  for (let i = 0; i < printings; i++) others.subarray(starts[i], starts[i + 1]).sort()
  return {
    of: (printing) => edges.subarray(starts[printing], starts[printing + 1]),
    areLinked: (one, other) => holds(others, starts[one] ?? 0, starts[one + 1] ?? 0, other),
  }
}

/** Whether a sorted stretch holds a number. */
function holds(sorted: Int32Array, start: number, end: number, number: number): boolean {
  let [from, to] = [start, end]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < number) from = middle + 1
    else to = middle
  }
  return from < end && sorted[from] === number
}
