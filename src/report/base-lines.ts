import type { Finding, Severity } from '../model.ts'
import { baseWording, type Piece } from './base-wording.ts'
import type { Entry } from './entries.ts'
import { excerpt } from './excerpt.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { reaches } from './severities.ts'
import { superscript } from './superscript.ts'

/** Stands where the base has no words and another printing has. */
const CARET = '‸'

/** What is to be shown at a locus: how bad the worst difference there is, and the numbers of those that end there. */
interface Mark {
  readonly severity: Severity
  readonly numbers: readonly number[]
}

/** The words once, in lines: differing ones set off and numbered, long stretches on which all agree left out. */
export function baseLines(finding: Finding, entries: readonly Entry[], paint: Palette, width: number): string[] {
  const pieces = baseWording(finding)
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
    // Where several words in a row are elided, one sign is enough.
    if (piece.kind === 'gap' && hasGap && !mark) return
    hasGap = piece.kind === 'gap'
    const spaced = isCut || (piece.spaced && text !== '')
    text += `${isCut ? `${text ? ' ' : ''}…` : ''}${joint ? ` ${paint.quiet(joint)} ` : spaced ? ' ' : ''}${printed(piece, mark, paint)}`
    isCut = false
  })
  return wrap(isCut ? `${text} …` : text, width).map(isolated)
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function printed({ text }: Piece, mark: Mark | undefined, paint: Palette): string {
  if (!mark) return inert(text)
  const words = inert(text) || (mark.numbers.length > 0 ? CARET : '')
  // A thin space, or 1 and 2 would be read as 12.
  return `${words && paint.differing(mark.severity)(words)}${paint.strong(mark.numbers.map(superscript).join('\u2009'))}`
}

function marksOf(entries: readonly Entry[], pieces: readonly Piece[]): Map<number, Mark> {
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
