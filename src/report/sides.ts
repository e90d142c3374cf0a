import type { ReportedDiscrepancy, Side, Siglum } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { inert } from './inert.ts'

/** Sigla named one by one; more are counted. */
export const NAMED = 5
/** Characters of a reading on one line of an apparatus. */
export const SHOWN = 90

/** What a side prints, on one line; where it prints nothing, how. */
export function wordsOf(side: Side, discrepancy: Pick<ReportedDiscrepancy, 'kind' | 'marked' | 'family' | 'lemma'>): string {
  const { kind, text } = side
  const { marked, family, lemma } = discrepancy
  if (discrepancy.kind === 'quote-marks-malformed' && side !== lemma) return 'the same, its marks doubled or unclosed'
  if (discrepancy.kind === 'house-style' && side !== lemma && !text) return 'in full by the style of its house'
  if (kind === 'attested' && text) return shorten(inert(text), SHOWN)
  if (family === 'attribution' || family === 'occasion' || family === 'medium') return 'not given'
  if (kind === 'lacuna') return 'not quoted'
  if (kind === 'elided') return text ? `gap marked ${inert(text)}` : 'left out between two pairs of marks'
  // Most witnesses do not have the words: that is no leaving out.
  if (side === lemma) return 'nothing'
  return marked ? 'left out' : 'left out, unmarked'
}

/** Whether the words a side shows are the witness's own, and not said about it. */
export function isPrinted({ kind, text }: Side): boolean {
  return kind === 'attested' && text !== ''
}

/** The sigla of a side, the first few by name. */
export function siglaOf(sigla: readonly Siglum[]): string {
  const rest = sigla.length > NAMED ? [`+${sigla.length - NAMED + 1}`] : []
  return [...sigla.slice(0, rest.length > 0 ? NAMED - 1 : NAMED).map(inert), ...rest].join(' ')
}
