import type { Collation, Discrepancy, Side } from '../model.ts'
import { among } from '../text/among.ts'

/** How much a record has to say of what was said; what is printed has nothing. */
const WEIGHTS = { source: 2, transcript: 1, report: 0 } as const

/**
 * The discrepancies of a cluster that bear on the draft: it stands on one of their sides, and no record sides with it.
 * How others differ from each other, or from what was said, is theirs to mend.
 */
export function bearing(collation: Collation, discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return discrepancies.filter(({ lemma, variant, withdrawn }) => {
    const [one, other] = [sideOf(collation, lemma), sideOf(collation, variant)]
    if (withdrawn) return one.isDraft || other.isDraft
    if (one.isDraft === other.isDraft) return one.isDraft
    const [own, theirs] = one.isDraft ? [one, other] : [other, one]
    return own.weight === 0 || own.weight <= theirs.weight
  })
}

/** Whose side it is: the draft's, and that of the weightiest record. */
function sideOf({ cluster }: Collation, { sigla }: Side): { readonly isDraft: boolean; readonly weight: number } {
  const isOne = among(sigla)
  const articles = cluster.witnesses.filter(({ siglum }) => isOne(siglum)).map(({ quotations }) => quotations[0].article)
  return {
    isDraft: articles.some(({ isDraft }) => isDraft === true),
    weight: articles.reduce((most, { isDraft, role }) => Math.max(most, isDraft ? 0 : WEIGHTS[role]), 0),
  }
}
