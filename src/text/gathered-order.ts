import type { Transposition } from '../model.ts'

/**
 * The loci in the order in which all would stand if the moved words stood in one place: those that stand for each other together, and what
 * only the other place has behind the words it follows there.
 *
 * `length`: how many loci there are.
 */
export function gatheredOrder(length: number, transpositions: readonly Transposition[]): number[][] {
  const isElsewhere = new Uint8Array(length)
  const [before, beside, behind] = [new Map<number, number[]>(), new Map<number, number>(), new Map<number, number[]>()]
  for (const { elsewhere, pairs } of transpositions) {
    const partner = new Map(pairs.map(([here, there]) => [there, here]))
    let last = -1
    for (const there of elsewhere) {
      isElsewhere[there] = 1
      const here = partner.get(there)
      if (here !== undefined) beside.set((last = here), there)
      else if (last >= 0) behind.set(last, [...(behind.get(last) ?? []), there])
      else before.set(pairs[0]?.[0] ?? 0, [...(before.get(pairs[0]?.[0] ?? 0) ?? []), there])
    }
  }
  return Array.from({ length }, (_, at) => at).flatMap((at) => {
    if (isElsewhere[at] === 1) return []
    const there = beside.get(at)
    return [
      ...(before.get(at) ?? []).map((one) => [one]),
      there === undefined ? [at] : [at, there],
      ...(behind.get(at) ?? []).map((one) => [one]),
    ]
  })
}
