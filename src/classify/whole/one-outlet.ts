import type { Article, Collation, Discrepancy, Side, Withdrawn, Witness } from '../../model.ts'
import { among } from '../../text/among.ts'
import { normalize } from '../../text/normalize.ts'
import { sameOutletInconsistency } from '../kinds/same-outlet-inconsistency.ts'
import { versionDrift } from '../kinds/version-drift.ts'
import { gravity } from '../severity.ts'
import { areVersions, isNoted } from './versions.ts'

/** Witnesses of a side that are looked at: nobody needs the thousandth. */
const MOST = 40

type Pair = readonly [Witness, Witness]

/**
 * A difference of which one outlet prints both sides is its own to mend: it is said, and the difference stays what it is. What a later version
 * of a page changes without a note is at least major; what its note corrects is minor.
 */
export function ofOneOutlet(collation: Collation, discrepancy: Discrepancy, withdrawn: readonly Withdrawn[]): Discrepancy {
  const { severity, confidence, family, lemma, variant } = discrepancy
  if (severity === 'info' || confidence === 'low' || family === 'display' || discrepancy.loci.length === 0) return discrepancy
  const pairs = pairsOf(collation, lemma, variant)
  const drifts = pairs.filter(([one, other]) => areVersions(articleOf(one), articleOf(other)))
  const inconsistent = pairs.some((pair) => !drifts.includes(pair) && isOfOneOutlet(pair))
  const also = [...(inconsistent ? [sameOutletInconsistency.kind] : []), ...(drifts.length > 0 ? [versionDrift.kind] : [])]
  if (also.length === 0) return discrepancy
  const told = { ...discrepancy, also: [...(discrepancy.also ?? []), ...also] }
  return drifts.length > 0 ? drifted(told, drifts, withdrawn) : told
}

function pairsOf({ cluster }: Collation, lemma: Side, variant: Side): Pair[] {
  const of = ({ sigla }: Side): Witness[] => {
    const isOne = among(sigla)
    return cluster.witnesses.filter((witness) => isOne(witness.siglum) && isReported(witness)).slice(0, MOST)
  }
  const others = of(variant)
  return of(lemma).flatMap((one) => others.map((other) => [one, other] as const))
}

/** What a source or a transcript has is not the outlet's own wording; words without marks are nobody's quotation. */
function isReported({ quotations: [{ article, form }] }: Witness): boolean {
  return article.role === 'report' && form !== 'unquoted'
}

/** A headline against its own text is a mismatch of its own, not this. */
function isOfOneOutlet([one, other]: Pair): boolean {
  const [article, second] = [articleOf(one), articleOf(other)]
  if (article.id === second.id && (isDisplay(one) || isDisplay(other))) return false
  return article.outlet !== undefined && second.outlet !== undefined && normalize(article.outlet) === normalize(second.outlet)
}

function isDisplay({ quotations }: Witness): boolean {
  return quotations.every(({ form }) => form === 'display')
}

function articleOf({ quotations: [{ article }] }: Witness): Article {
  return article
}

function drifted(discrepancy: Discrepancy, drifts: readonly Pair[], withdrawn: readonly Withdrawn[]): Discrepancy {
  const { weight, severity, rule, lemma, variant } = discrepancy
  const articles = drifts.map((pair) => [articleOf(pair[0]), articleOf(pair[1])] as const)
  const noted = articles.filter(([one, other]) => isNoted(one, other))
  if (noted.length < drifts.length)
    return weight === 'substantive' && gravity(severity) < gravity('major')
      ? { ...discrepancy, severity: 'major', rule: `${rule}; changed in a later version of the page, without a note` }
      : { ...discrepancy, rule: `${rule}; changed in a later version of the page, without a note` }
  const ids = new Set(noted.flatMap((pair) => pair.map(({ id }) => id)))
  const readings = [lemma, variant].map(({ kind, text }) => (kind === 'attested' ? normalize(text) : ''))
  const isCovered = withdrawn.some(
    ({ by, reading, right = '' }) =>
      by.kind === 'note' && ids.has(by.article) && readings.includes(normalize(reading)) && readings.includes(normalize(right)),
  )
  return isCovered && drifts.length === lemma.sigla.length * variant.sigla.length
    ? { ...discrepancy, severity: 'minor', rule: `${rule}; a later version of the page corrects it, with a note` }
    : { ...discrepancy, rule: `${rule}; changed in a later version of the page, which has a correction note` }
}
