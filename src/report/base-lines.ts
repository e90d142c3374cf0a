import type { Finding, ReportedDiscrepancy, Severity, Siglum } from '../model.ts'
import { gatheredOrder } from '../text/gathered-order.ts'
import { baseWording, type Piece } from './base-wording.ts'
import type { Entry } from './entries.ts'
import { excerpt } from './excerpt.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { reaches } from './severities.ts'
import { superscript } from './superscript.ts'

/** Stands where the base has no words and another printing has. */
export const CARET = '‸'

/** What is to be shown at a locus: how bad the worst difference there is, and the numbers of those that end there. */
export interface Mark {
  readonly severity: Severity
  readonly numbers: readonly number[]
}

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
  const shown = excerpt(pieces, places)
  const marks = marksOf(entries, pieces)
  let text = ''
  let isCut = false
  let hasGap = false
  pieces.forEach((piece, i) => {
    const mark = marks.get(i)
    if (!shown[i] && !mark?.numbers.length) {
      isCut ||= piece.kind !== 'nothing'
      return
    }
    // A gap, or what is left out, parts the words already.
    const joint = hasGap || isCut || text === '' ? undefined : piece.joint
    if (isCut && !mark && !hasWord(piece.text)) return
    // Of several in a row, words elided or left out here, one sign is enough; it bears the numbers of all.
    if (isCut && !hasGap) text += `${text ? ' ' : ''}…`
    if (piece.kind === 'gap' && (hasGap || isCut)) text += mark ? numbered(mark, paint) : ''
    else text += `${joint ? ` ${paint.quiet(joint)} ` : isCut || (piece.spaced && text !== '') ? ' ' : ''}${printed(piece, mark, paint)}`
    if (piece.text !== '' || mark?.numbers.length) hasGap = piece.kind === 'gap'
    isCut = false
  })
  return wrap(isCut && !hasGap ? `${text} …` : text, width).map(isolated)
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

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function printed({ text }: Piece, mark: Mark | undefined, paint: Palette): string {
  if (!mark) return inert(text)
  const words = inert(text) || (mark.numbers.length > 0 ? CARET : '')
  return `${words && paint.differing(mark.severity)(words)}${numbered(mark, paint)}`
}

/** With thin spaces, or 1 and 2 would be read as 12. */
function numbered({ numbers }: Mark, paint: Palette): string {
  return numbers.length > 0 ? paint.strong(numbers.map(superscript).join('\u2009')) : ''
}

export function marksOf(entries: readonly Entry[], pieces: readonly Piece[]): Map<number, Mark> {
  const marks = new Map<number, Mark>()
  for (const { discrepancy, number } of entries) {
    const { loci, severity } = discrepancy
    const last = loci.findLast((index) => pieces[index]?.text) ?? loci.at(-1)
    for (const index of loci) {
      const { severity: known = severity, numbers = [] } = marks.get(index) ?? {}
      const isNumbered = number !== undefined && index === last && !numbers.includes(number)
      marks.set(index, { severity: reaches(known, severity) ? known : severity, numbers: isNumbered ? [...numbers, number] : numbers })
    }
  }
  return marks
}
