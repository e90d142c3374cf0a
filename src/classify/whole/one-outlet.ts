import type { Article, Collation, Discrepancy, Side, Withdrawn, Witness } from '../../model.ts'
import { among } from '../../text/among.ts'
import { normalize } from '../../text/normalize.ts'
import { sameOutletInconsistency } from '../kinds/same-outlet-inconsistency.ts'
import { versionDrift } from '../kinds/version-drift.ts'
import { gravity } from '../../text/gravity.ts'
import { areVersions, isNoted } from '../../text/versions.ts'
import { wordsIn } from '../../text/words-in.ts'

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

function drifted(told: Discrepancy, drifts: readonly Pair[], withdrawn: readonly Withdrawn[]): Discrepancy {
  // What it would be in other circumstances is not known of what a version makes of it.
  const { otherwise: _otherwise, ...discrepancy } = told
  const { weight, severity, rule } = discrepancy
  const noted = drifts.filter(([one, other]) => isNoted(articleOf(one), articleOf(other)))
  if (noted.length < drifts.length) {
    const isRaised = weight === 'substantive' && gravity(severity) < gravity('major')
    return {
      ...discrepancy,
      severity: isRaised ? 'major' : severity,
      rule: `${rule}; changed in a later version of the page, without a note`,
    }
  }
  return isCovered(discrepancy, noted, withdrawn)
    ? { ...discrepancy, severity: 'minor', rule: `${rule}; a later version of the page corrects it, with a note` }
    : {
        ...discrepancy,
        rule: `${rule}; changed in a later version of the page, which has a correction note, not seen to be about these words`,
      }
}

/** Whether a note of one version withdraws the very reading, and none but other versions of that page print it. */
function isCovered({ lemma, variant }: Discrepancy, noted: readonly Pair[], withdrawn: readonly Withdrawn[]): boolean {
  const articles = new Set(noted.flatMap((pair) => pair.map((witness) => articleOf(witness).id)))
  const versions = new Set(noted.flatMap((pair) => pair.map(({ siglum }) => siglum)))
  return withdrawn.some(({ by, before, after, reading, right }) => {
    if (by.kind !== 'note' || !articles.has(by.article)) return false
    const isAlone = right === undefined && before === '' && after === ''
    return [lemma, variant].some((wrong) => {
      if (!wrong.sigla.every((siglum) => versions.has(siglum))) return false
      const other = wrong === lemma ? variant : lemma
      return isAlone ? isTakenBack(reading, wrong, other, noted) : wordsOf(wrong) === reading && wordsOf(other) === right
    })
  })
}

/** Whether one version alone prints what a note takes back without saying what was right: `misquoted Ms Orsi as saying the weir “may” break`. */
function isTakenBack(reading: string, wrong: Side, other: Side, noted: readonly Pair[]): boolean {
  const prints = ({ sigla }: Side): boolean =>
    noted
      .flat()
      .some((witness) => sigla.includes(witness.siglum) && within(reading, witness.quotations.map(({ content }) => content).join(' ')))
  const differing = wordsOf(wrong)
  return differing !== '' && within(differing, reading) && prints(wrong) && !prints(other)
}

function within(words: string, text: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${words} `)
}

function wordsOf({ kind, text }: Side): string {
  return kind === 'attested' ? wordsIn(text).join(' ') : ''
}
