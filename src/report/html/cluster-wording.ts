import type { Finding, Siglum } from '../../model.ts'
import { inOnePlace } from '../base-lines.ts'
import type { Entry } from '../entries.ts'
import { excerpt } from '../excerpt.ts'
import { isBlended } from '../is-blended.ts'
import { gathered, marksOf, type Run, wordingRuns } from '../wording-runs.ts'
import { type Markup, markup } from './markup.ts'

/** A wording of so many words is shown whole; of longer ones what stands around the differences. */
const WHOLE = 150

/** The words once, those of `yours` where there are any: differing ones in bold, underlined and numbered. */
export function clusterWording(finding: Finding, given: readonly Entry[], yours: readonly Siglum[]): Markup {
  const { pieces, entries } = inOnePlace(finding, given, yours)
  const places = entries.filter(({ number }) => number !== undefined).map(({ discrepancy }) => discrepancy.loci)
  const isShort = pieces.filter(({ kind }) => kind === 'words').length <= WHOLE
  const runs = wordingRuns(pieces, isShort ? pieces.map(() => true) : excerpt(pieces, places), marksOf(entries, pieces))
  const note =
    yours.length === 0 && isBlended(entries)
      ? markup`<p class="quiet">No one printing has exactly these words: they are put together from several.</p>`
      : undefined
  return markup`<p class="wording" dir="auto">${gathered(runs).map(written)}</p>${note}`
}

function written({ text, isSpaced, mark, is }: Run): Markup {
  const space = isSpaced ? ' ' : undefined
  if (is === 'joint') return markup`${space}<span class="joint">${text}</span>`
  if (!mark) return markup`${space}${text}`
  const signs = mark.numbers.length > 0 ? markup`<sup>${mark.numbers.join(' ')}</sup>` : undefined
  return markup`${space}<b class="differing ${mark.severity}${is === 'gap' ? ' gap' : ''}">${text}${signs}</b>`
}
