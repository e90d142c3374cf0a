import type { Severity } from '../model.ts'
import type { Piece } from './base-wording.ts'
import type { Entry } from './entries.ts'
import type { Joint } from './pieced.ts'
import { reaches } from './severities.ts'

/** Stands where the base has no words and another printing has. */
export const CARET = '‸'

/** What is to be shown at a locus: how bad the worst difference there is, and the numbers of those that end there. */
export interface Mark {
  readonly severity: Severity
  readonly numbers: readonly number[]
}

/** What stands in one go in a wording: words, or the sign for some that are not shown. */
export interface Run {
  readonly text: string
  /** A space stands before it. */
  readonly isSpaced: boolean
  readonly mark?: Mark
  /** `gap`: nothing stands there, but others print something · `cut`: words on which all agree · `joint`: what parts two pieces of a quotation. */
  readonly is?: 'gap' | 'cut' | 'joint'
}

/** Sets a wording: the pieces to be shown with their marks, one sign for what is left out between them. */
export function wordingRuns(pieces: readonly Piece[], shown: readonly boolean[], marks: ReadonlyMap<number, Mark>): Run[] {
  const runs: Run[] = []
  let isCut = false
  let hasGap = false
  pieces.forEach((piece, i) => {
    const mark = marks.get(i)
    const isNumbered = (mark?.numbers.length ?? 0) > 0
    if (!shown[i] && !isNumbered) {
      isCut ||= piece.kind !== 'nothing'
      return
    }
    // Where words are left out, the sign that bears the number is enough; a mark alone does not end a cut.
    if (!isNumbered && (piece.text === '' || (isCut && !mark && !hasWord(piece.text)))) return
    const joint = hasGap || isCut || runs.length === 0 ? undefined : piece.joint
    // Of several in a row, words elided or left out here, one sign is enough; it bears the numbers of all.
    const isSameGap = piece.kind === 'gap' && (hasGap || isCut)
    if (isCut && !hasGap) runs.push(cutAfter(runs))
    if (joint) runs.push(jointOf(joint))
    const isSpaced = !isSameGap && runs.length > 0 && (isCut || joint !== undefined || piece.spaced)
    runs.push({
      text: isSameGap ? '' : piece.text || CARET,
      isSpaced,
      ...(mark && { mark }),
      ...(piece.text === '' && { is: 'gap' as const }),
    })
    hasGap = piece.kind === 'gap'
    isCut = false
  })
  return isCut && !hasGap ? [...runs, cutAfter(runs)] : runs
}

function cutAfter(runs: readonly Run[]): Run {
  return { text: '…', isSpaced: runs.length > 0, is: 'cut' }
}

function jointOf(joint: Joint): Run {
  return { text: joint, isSpaced: true, is: 'joint' }
}

/** Whether a text is more than marks. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** What is to be marked in a wording, by locus: a number stands at the last words it is about. */
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

/** What is marked alike stands in one mark, up to its number. */
export function gathered(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isOne =
      last?.mark && run.mark && !last.is && !run.is && last.mark.severity === run.mark.severity && last.mark.numbers.length === 0
    if (isOne) joined[joined.length - 1] = { ...run, isSpaced: last.isSpaced, text: `${last.text}${run.isSpaced ? ' ' : ''}${run.text}` }
    else joined.push(run)
  }
  return joined
}
