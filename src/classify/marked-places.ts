import type { Collation } from '../model.ts'
import type { Departure } from './departures.ts'
import { tokensAt } from './passage.ts'
import { range } from './range.ts'

/**
 * An ellipsis with brackets or parentheses next to it, and what is missing on their other side, as one marked place:
 * `out of touch ... (and) does not` for `out of touch, and she knows she does not`. Takes time with their length, however many there are.
 */
export function joinMarked(collation: Collation, departures: readonly Departure[]): Departure[] {
  const joined: Departure[] = []
  let gap: Gap | undefined
  for (const departure of departures.toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0))) {
    if (departure.matter !== 'gap') {
      joined.push(departure)
      continue
    }
    if (!gap || !isInterpolated(collation, gap.departure, departure)) {
      gap = { at: joined.length, departure: { ...departure, loci: [...departure.loci] } }
      joined.push(gap.departure)
      continue
    }
    const { loci } = gap.departure
    const since = joined.splice(gap.at + 1)
    extend(loci, departure.loci.at(-1) ?? 0)
    const [first, last] = [loci[0] ?? 0, loci.at(-1) ?? 0]
    for (const each of since) if ((each.loci[0] ?? 0) < first || (each.loci.at(-1) ?? 0) > last) joined.push(each)
  }
  return joined
}

/** The latest gap, and its place among the departures. */
interface Gap {
  readonly at: number
  readonly departure: Departure & { readonly loci: number[] }
}

/** Makes loci a range without holes, up to another locus. */
function extend(loci: number[], to: number): void {
  const [first, last] = [loci[0] ?? 0, loci.at(-1) ?? 0]
  const isWhole = last - first + 1 === loci.length
  if (!isWhole) loci.length = 1
  for (let at = isWhole ? last + 1 : first + 1; at <= to; at += 1) loci.push(at)
}

/** Whether an ellipsis stands at one of two gaps and nothing but words in brackets between them. */
function isInterpolated(collation: Collation, before: Departure, after: Departure): boolean {
  const { siglum } = before
  const printed = range((before.loci.at(-1) ?? 0) + 1, (after.loci[0] ?? 0) - 1).flatMap((at) => tokensAt(collation, at, siglum))
  const [first, last] = [printed[0], printed.at(-1)]
  const isBracketed = printed.every(({ kind }) => kind === 'bracket') || (first?.norm === '(' && last?.norm === ')')
  if (printed.length === 0 || !isBracketed) return false
  return [after, before].some(({ loci }) => loci.some((at) => tokensAt(collation, at, siglum).some(({ kind }) => kind === 'ellipsis')))
}
