import type { Finding } from '../../model.ts'
import { CARET, inOnePlace, marksOf } from '../base-lines.ts'
import type { Entry } from '../entries.ts'
import { excerpt } from '../excerpt.ts'
import { isBlended } from '../is-blended.ts'
import { type Content, type Markup, markup } from './markup.ts'

/** A wording of so many words is shown whole; of longer ones what stands around the differences. */
const WHOLE = 150

/** The words once: differing ones in bold, underlined and numbered. */
export function clusterWording(finding: Finding, given: readonly Entry[]): Markup {
  const { pieces, entries } = inOnePlace(finding, given)
  const marks = marksOf(entries, pieces)
  const places = entries.filter(({ number }) => number !== undefined).map(({ discrepancy }) => discrepancy.loci)
  const isShort = pieces.filter(({ kind }) => kind === 'words').length <= WHOLE
  const shown = isShort ? pieces.map(() => true) : excerpt(pieces, places)
  const parts: Content[] = []
  let isCut = false
  let hasGap = false
  pieces.forEach((piece, i) => {
    const mark = marks.get(i)
    if (!shown[i] && !mark?.numbers.length) {
      isCut ||= piece.kind !== 'nothing'
      return
    }
    if (piece.kind === 'gap' && hasGap && !mark) return
    if (piece.kind !== 'nothing') hasGap = piece.kind === 'gap'
    const space = parts.length > 0 && (isCut || piece.spaced) ? ' ' : ''
    const words = piece.text || (mark && mark.numbers.length > 0 ? CARET : '')
    const signs = mark && mark.numbers.length > 0 ? markup`<sup>${mark.numbers.join(' ')}</sup>` : undefined
    const cut = isCut ? `${parts.length > 0 ? ' ' : ''}…` : ''
    parts.push(cut, space, mark && words ? markup`<b class="differing ${mark.severity}">${words}${signs}</b>` : markup`${words}${signs}`)
    isCut = false
  })
  const note = isBlended(entries)
    ? markup`<p class="quiet">No one printing has exactly these words: at each place they are what most print.</p>`
    : undefined
  return markup`<p class="wording" dir="auto">${parts}${isCut ? ' …' : undefined}</p>${note}`
}
