import { opensClause } from './clause.ts'
import type { Difference } from './difference.ts'
import type { Passage } from './passage.ts'

const POLITE = /^(?:sie|ihnen|ihr|ihre[nmrs]?)$/i

/** German `Sie` is who listens, `sie` somebody else; at the head of a sentence nobody can tell. */
export function changesAddress({ matter, lemma, variant, setting: { language } }: Difference): boolean {
  if (matter !== 'case' || language !== 'de' || opensClause(lemma.before) || opensClause(variant.before)) return false
  return isPolite(lemma) && isPolite(variant)
}

function isPolite({ tokens }: Passage): boolean {
  return tokens.some(({ text }) => POLITE.test(text) && text.slice(1) === text.slice(1).toLowerCase())
}
