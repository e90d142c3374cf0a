import type { Collation, Siglum, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import type { Outcome } from './escalate.ts'
import type { Judgement } from './judge.ts'
import { displayBodyMismatch } from './kinds/display-body-mismatch.ts'
import { truncation } from './kinds/truncation.ts'
import { readingOf, tokensAt } from './passage.ts'
import { gravity, raise } from './severity.ts'

const ARTICLES = new Set(['a', 'an', 'the'])

/**
 * A difference that only headlines, decks and captions show is a level graver; against the body of the same article it is
 * a mismatch of its own. Accidentals, and the articles that headlines drop, stay what they are.
 */
export function atDisplay(collation: Collation, { difference, verdict }: Judgement, outcome: Outcome): Outcome {
  const { lemma, variant, left, right } = difference
  const isLicensed = gravity(outcome.severity) === 0 || outcome.kind.weight === 'orthographic' || verdict.unraised === true
  const isArticle = left.length + right.length > 0 && [...left, ...right].every(({ senses: [norm] }) => ARTICLES.has(norm))
  const [display, body] = isDisplay(collation, lemma.sigla) ? [lemma, variant] : [variant, lemma]
  if (isLicensed || isArticle || !isDisplay(collation, display.sigla) || isDisplay(collation, body.sigla)) return outcome
  if (isOfBody(collation, difference.loci, display.sigla)) return outcome
  // Headlines and captions shorten; only what a cut does to the sense is a mismatch.
  if (outcome.kind === truncation && outcome.severity === 'minor')
    return { ...outcome, severity: 'info', rule: `${outcome.rule}; display type may be shorter` }
  const severity = raise(outcome.severity)
  const articles = new Set(articlesOf(collation, display.sigla))
  const own = articlesOf(collation, body.sigla).some((article) => articles.has(article))
  return own
    ? {
        kind: displayBodyMismatch,
        severity,
        rule: `${outcome.rule} (${outcome.kind.kind}); in display type, against the same article’s text`,
      }
    : { ...outcome, severity, rule: `${outcome.rule}; in display type` }
}

/** Whether the body under each headline prints the same there: then the headline is no worse than the body. */
function isOfBody(collation: Collation, loci: readonly number[], display: readonly Siglum[]): boolean {
  const spelled = (siglum: Siglum): string => loci.flatMap((at) => wordsAt(collation, at, siglum)).join(' ')
  return (
    loci.length > 0 &&
    witnessesOf(collation, display).every(({ siglum, quotations: [{ article }] }) =>
      collation.cluster.witnesses.some(
        ({ siglum: other, quotations }) =>
          quotations[0].article === article &&
          quotations.every(({ form }) => form !== 'display') &&
          loci.some((at) => readingOf(collation, at, other)?.kind === 'attested') &&
          spelled(other) === spelled(siglum),
      ),
    )
  )
}

function wordsAt(collation: Collation, at: number, siglum: Siglum): string[] {
  return tokensAt(collation, at, siglum).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))
}

function isDisplay(collation: Collation, sigla: readonly Siglum[]): boolean {
  const witnesses = witnessesOf(collation, sigla)
  return witnesses.length > 0 && witnesses.every(({ quotations }) => quotations.every(({ form }) => form === 'display'))
}

function articlesOf(collation: Collation, sigla: readonly Siglum[]): string[] {
  return witnessesOf(collation, sigla).map(({ quotations }) => quotations[0].article.id)
}

function witnessesOf({ cluster }: Collation, sigla: readonly Siglum[]): Witness[] {
  const isOne = among(sigla)
  return cluster.witnesses.filter(({ siglum }) => isOne(siglum))
}
