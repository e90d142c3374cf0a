/**
 * How many of each of some strata are drawn: at least one where there is room for all, the others by the square roots of their sizes, so that the rare
 * are seen and the common are seen more. A larger sample has all of a smaller one.
 */
export function allotted(populations: readonly number[], size: number): number[] {
  const drawn = populations.map(() => 0)
  for (let left = size; left > 0; left -= 1) {
    const next = neediest(populations, drawn)
    if (next === undefined) break
    drawn[next] = (drawn[next] ?? 0) + 1
  }
  return drawn
}

/** The stratum that most lacks another: one of which there is none, the largest of them first. */
function neediest(populations: readonly number[], drawn: readonly number[]): number | undefined {
  let [best, most, largest] = [-1, -1, -1]
  for (const [i, population] of populations.entries()) {
    const count = drawn[i] ?? 0
    const need = Math.sqrt(population) / count
    if (count >= population || need < most || (need === most && population <= largest)) continue
    ;[best, most, largest] = [i, need, population]
  }
  return best < 0 ? undefined : best
}
