import type { Collation, Siglum } from '../model.ts'
import type { Departure } from './departures.ts'
import { tokensAt } from './passage.ts'
import { range } from './range.ts'

/**
 * An ellipsis with brackets or parentheses next to it, and what is missing on their other side, as one marked place:
 * `out of touch ... (and) does not` for `out of touch, and she knows she does not`.
 */
export function joinMarked(collation: Collation, departures: readonly Departure[]): Departure[] {
  const joined: Departure[] = []
  for (const departure of departures.toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0))) {
    const at = joined.findLastIndex(({ matter }) => matter === 'gap')
    const before = joined[at]
    const between = before && range((before.loci.at(-1) ?? 0) + 1, (departure.loci[0] ?? 0) - 1)
    if (departure.matter !== 'gap' || !before || !between || !isInterpolated(collation, departure.siglum, [before, departure], between)) {
      joined.push(departure)
      continue
    }
    const loci = range(before.loci[0] ?? 0, departure.loci.at(-1) ?? 0)
    joined.splice(
      at,
      joined.length,
      { ...before, loci },
      ...joined.slice(at + 1).filter((each) => !each.loci.every((locus) => loci.includes(locus))),
    )
  }
  return joined
}

/** Whether an ellipsis stands at one of two gaps and nothing but words in brackets between them. */
function isInterpolated(collation: Collation, siglum: Siglum, gaps: readonly Departure[], between: readonly number[]): boolean {
  const printed = between.flatMap((at) => tokensAt(collation, at, siglum))
  const [first, last] = [printed[0], printed.at(-1)]
  const isBracketed = printed.every(({ kind }) => kind === 'bracket') || (first?.norm === '(' && last?.norm === ')')
  const hasDots = gaps.some(({ loci }) => loci.some((at) => tokensAt(collation, at, siglum).some(({ kind }) => kind === 'ellipsis')))
  return hasDots && printed.length > 0 && isBracketed
}
