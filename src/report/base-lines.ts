import type { Finding, ReportedDiscrepancy, Siglum } from '../model.ts'
import { gatheredOrder } from '../text/gathered-order.ts'
import { baseWording, type Piece } from './base-wording.ts'
import type { Entry } from './entries.ts'
import { excerpt } from './excerpt.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { superscript } from './superscript.ts'
import { type Mark, marksOf, type Run, wordingRuns } from './wording-runs.ts'

/**
 * The words once, in lines: differing ones set off and numbered, long stretches on which all agree left out. What some print in another place
 * stands where it is best supported. Where a draft is judged, the words are those of `yours`, its sigla.
 */
export function baseLines(
  finding: Finding,
  given: readonly Entry[],
  paint: Palette,
  width: number,
  yours: readonly Siglum[] = [],
): string[] {
  const { pieces, entries } = inOnePlace(finding, given, yours)
  const places = entries.filter(({ number }) => number !== undefined).map(({ discrepancy }) => discrepancy.loci)
  const runs = wordingRuns(pieces, excerpt(pieces, places), marksOf(entries, pieces))
  return wrap(runs.map((run) => printed(run, paint)).join(''), width).map(isolated)
}

/** The wording, and the loci of what is to be marked in it, in the order in which all would stand if nothing had moved. */
export function inOnePlace(
  finding: Finding,
  entries: readonly Entry[],
  yours: readonly Siglum[] = [],
): { readonly pieces: readonly Piece[]; readonly entries: readonly Entry[] } {
  const wording = baseWording(finding, yours)
  const { transpositions } = finding
  if (!transpositions) return { pieces: wording, entries }
  const order = gatheredOrder(wording.length, transpositions)
  const placeOf = new Map(order.flatMap((loci, place) => loci.map((at) => [at, place] as const)))
  const moved = ({ loci }: Pick<ReportedDiscrepancy, 'loci'>): number[] =>
    Array.from(new Set(loci.flatMap((at) => placeOf.get(at) ?? []))).toSorted((a, b) => a - b)
  return {
    pieces: order.map(([at = 0]) => wording[at]!),
    entries: entries.map((entry) => ({ ...entry, discrepancy: { ...entry.discrepancy, loci: moved(entry.discrepancy) } })),
  }
}

function printed({ text, isSpaced, mark, is }: Run, paint: Palette): string {
  const words = inert(text)
  const shown = is === 'joint' ? paint.quiet(words) : words && mark ? paint.differing(mark.severity)(words) : words
  return `${isSpaced ? ' ' : ''}${shown}${numbered(mark, paint)}`
}

/** With thin spaces, or 1 and 2 would be read as 12. */
function numbered({ numbers }: Pick<Mark, 'numbers'> = { numbers: [] }, paint: Palette): string {
  return numbers.length > 0 ? paint.strong(numbers.map(superscript).join('\u2009')) : ''
}
