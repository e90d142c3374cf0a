/** Sets of numbers that grow together. */
export interface UnionFind {
  /** Puts the sets of two numbers together, unless rivals would meet. */
  readonly join: (a: number, b: number) => void
  /** Smallest number of the set. */
  readonly find: (number: number) => number
}

/** Sets of the numbers below `size`, one each to begin with; rivals never come into one set. Near-linear. */
export function unionFind(size: number, rivals: readonly (readonly [number, number])[] = []): UnionFind {
  const parents = Int32Array.from({ length: size }, (_, i) => i)
  const against = new Map<number, Set<number>>()
  for (const [a, b] of rivals) {
    against.set(a, (against.get(a) ?? new Set()).add(b))
    against.set(b, (against.get(b) ?? new Set()).add(a))
  }

  function find(number: number): number {
    let at = number
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at
      at = parents[at] ?? at
    }
    return at
  }

  function join(a: number, b: number): void {
    const [one, two] = [find(a), find(b)]
    if (one === two) return
    const [x, y] = one < two ? [one, two] : [two, one]
    const [few, many, other] =
      (against.get(x)?.size ?? 0) < (against.get(y)?.size ?? 0) ? [against.get(x), against.get(y), y] : [against.get(y), against.get(x), x]
    for (const rival of few ?? []) if (find(rival) === other) return
    parents[y] = x
    if (!few) return void (many && against.set(x, many))
    for (const rival of few) many?.add(rival)
    against.set(x, many ?? few)
  }

  return { join, find }
}
