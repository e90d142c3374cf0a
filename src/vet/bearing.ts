import type { Collation, Discrepancy, Family, Side, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import { dayOf } from '../text/days.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** How much a record has to say of what was said; what is printed has nothing. */
const WEIGHTS = { source: 2, transcript: 1, report: 0 } as const

/**
 * The discrepancies of a cluster that bear on the draft: it stands on one of their sides, and no record sides with it.
 * How others differ from each other, or from what was said, is theirs to mend. Where the draft stands on both, it differs from itself, if that is one
 * quotation printed twice; else only what others print is set against it.
 */
export function bearing(collation: Collation, discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return discrepancies.filter((discrepancy) => bears(collation, discrepancy) && !isOfLongAgo(collation, discrepancy))
}

function bears(collation: Collation, { kind, lemma, variant, withdrawn }: Discrepancy): boolean {
  const [one, other] = [sideOf(collation, lemma), sideOf(collation, variant)]
  if (withdrawn) return one.isDraft || other.isDraft
  // Who quotes less than the draft contradicts none of it.
  if (kind === 'truncation' && one.isDraft && other.hasReport && other.weight === 0) return false
  if (one.isDraft === other.isDraft) return one.isDraft
  const [own, theirs] = one.isDraft ? [one, other] : [other, one]
  return own.weight === 0 || own.weight <= theirs.weight
}

/** Days after which nearly the same words were said again, if somebody prints them today as the draft does. */
const LONG_AGO = 90
const SAID_AGAIN: ReadonlySet<Family> = new Set(['wording', 'structural', 'occasion'])

/** Whether only what was printed long before the others differs from the draft, with which another paper of today agrees: a speaker may say
 * a thing every year. */
function isOfLongAgo({ cluster: { witnesses } }: Collation, { family, lemma, variant, withdrawn }: Discrepancy): boolean {
  if (withdrawn || !SAID_AGAIN.has(family)) return false
  const latest = Math.max(...witnesses.map(dayOfWitness).filter((day) => !Number.isNaN(day)))
  const isOld = (witness: Witness): boolean => latest - dayOfWitness(witness) > LONG_AGO
  const sideWith = (isYours: boolean): Witness[] => {
    const side = [lemma, variant].find(({ sigla }) => isYours === witnesses.some((each) => sigla.includes(each.siglum) && isOfDraft(each)))
    return witnesses.filter((witness) => side?.sigla.includes(witness.siglum) && !isOfDraft(witness))
  }
  // A date is given by one paper in two.
  const [agreeing, others] = [family === 'occasion' ? witnesses : sideWith(true), sideWith(false)]
  const own = new Set(witnesses.filter(isOfDraft).map(({ copyGroup }) => copyGroup))
  return others.length > 0 && others.every(isOld) && agreeing.some((witness) => !isOld(witness) && !own.has(witness.copyGroup))
}

const dayOfWitness = ({ quotations: [{ article }] }: Witness): number => dayOf(article.date ?? '') ?? Number.NaN

/** Whose side it is: the draft's, another report's, and that of the weightiest record. */
function sideOf(
  { cluster }: Collation,
  { sigla }: Side,
): { readonly isDraft: boolean; readonly hasReport: boolean; readonly weight: number } {
  const isOne = among(sigla)
  const articles = cluster.witnesses.filter(({ siglum }) => isOne(siglum)).map(({ quotations }) => quotations[0].article)
  return {
    isDraft: articles.some(({ isDraft }) => isDraft === true),
    hasReport: articles.some(({ isDraft, role }) => isDraft !== true && role === 'report'),
    weight: articles.reduce((most, { isDraft, role }) => Math.max(most, isDraft ? 0 : WEIGHTS[role]), 0),
  }
}
