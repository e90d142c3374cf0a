import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Discrepancy, Medium } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'

/** What is found between some printings of one utterance. */
export function found(contents: Readonly<Record<string, Printing>>, medium: Medium = 'spoken'): Discrepancy[] {
  return classify(collate(printings(contents, medium)), 'default')
}

/** The same for two printings, short: `major degree-change`. */
export function told(one: Printing, other: Printing, medium: Medium = 'spoken'): string[] {
  return found({ A: one, B: other }, medium).map(({ severity, kind }) => `${severity} ${kind}`)
}

/** A discrepancy as one line: `major degree-change: so A ] om. B`. */
export function line({ severity, kind, lemma, variant }: Discrepancy): string {
  return `${severity} ${kind}: ${lemma.text || 'om.'} ${lemma.sigla.join(' ')} ] ${variant.text || 'om.'} ${variant.sigla.join(' ')}`
}
