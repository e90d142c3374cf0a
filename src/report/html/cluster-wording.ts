import type { Finding, Siglum } from '../../model.ts'
import type { Piece } from '../base-wording.ts'
import { CARET, inOnePlace, type Mark, marksOf } from '../base-lines.ts'
import type { Entry } from '../entries.ts'
import { excerpt } from '../excerpt.ts'
import { isBlended } from '../is-blended.ts'
import { type Markup, markup } from './markup.ts'

/** A wording of so many words is shown whole; of longer ones what stands around the differences. */
const WHOLE = 150

/** Words that stand together, and how they are marked. */
interface Run {
  readonly text: string
  readonly mark?: Mark
  /** Nothing stands there, but others print something. */
  readonly isGap?: boolean
}

/** The words once, those of `yours` where there are any: differing ones in bold, underlined and numbered. */
export function clusterWording(finding: Finding, given: readonly Entry[], yours: readonly Siglum[]): Markup {
  const { pieces, entries } = inOnePlace(finding, given, yours)
  const places = entries.filter(({ number }) => number !== undefined).map(({ discrepancy }) => discrepancy.loci)
  const isShort = pieces.filter(({ kind }) => kind === 'words').length <= WHOLE
  const runs = runsOf(pieces, isShort ? pieces.map(() => true) : excerpt(pieces, places), marksOf(entries, pieces))
  const note =
    yours.length === 0 && isBlended(entries)
      ? markup`<p class="quiet">No one printing has exactly these words: at each place they are what most print.</p>`
      : undefined
  return markup`<p class="wording" dir="auto">${runs.map(written)}</p>${note}`
}

function written({ text, mark, isGap }: Run): Markup {
  if (!mark) return markup`${text}`
  const signs = mark.numbers.length > 0 ? markup`<sup>${mark.numbers.join(' ')}</sup>` : undefined
  return markup`<b class="differing ${mark.severity}${isGap ? ' gap' : ''}">${text}${signs}</b>`
}

function runsOf(pieces: readonly Piece[], shown: readonly boolean[], marks: ReadonlyMap<number, Mark>): Run[] {
  const runs: Run[] = []
  let isCut = false
  let hasGap = false
  pieces.forEach((piece, i) => {
    const mark = marks.get(i)
    if (!shown[i] && !mark?.numbers.length) {
      isCut ||= piece.kind !== 'nothing'
      return
    }
    const isGap = piece.text === ''
    // Where words are left out, the sign that bears the number is enough.
    if (isGap && !mark?.numbers.length) return
    // Of several in a row, words elided or left out here, one sign is enough; it bears the numbers of all.
    const isLast = piece.kind === 'gap' && (hasGap || isCut)
    const before = `${isCut && !hasGap ? `${runs.length > 0 ? ' ' : ''}…` : ''}${!isLast && runs.length > 0 && (isCut || piece.spaced) ? ' ' : ''}`
    add(runs, before, { text: isLast ? '' : piece.text || CARET, ...(mark && { mark }), ...(isGap && { isGap }) })
    hasGap = piece.kind === 'gap'
    isCut = false
  })
  return isCut && !hasGap ? [...runs, { text: ' …' }] : runs
}

/** What is marked alike stands in one mark, up to its number. */
function add(runs: Run[], before: string, run: Run): void {
  const last = runs.at(-1)
  const isOne = last?.mark && run.mark && !last.isGap && !run.isGap && last.mark.severity === run.mark.severity
  if (isOne && last.mark.numbers.length === 0) runs[runs.length - 1] = { ...run, text: `${last.text}${before}${run.text}` }
  else runs.push(...(before ? [{ text: before }] : []), run)
}
