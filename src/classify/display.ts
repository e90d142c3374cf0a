import type { Collation, Siglum, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import type { Circumstances } from './circumstances.ts'
import type { Difference } from './difference.ts'
import type { Outcome } from './escalate.ts'
import { isInDisplay } from './is-in-display.ts'
import type { Judgement } from './judge.ts'
import { displayBodyMismatch } from './kinds/display-body-mismatch.ts'
import { truncation } from './kinds/truncation.ts'
import { readingOf, tokensAt } from './passage.ts'
import { gravity } from '../text/gravity.ts'
import { raise } from './severity.ts'
import type { Word } from './words.ts'

const ARTICLES = new Set(['a', 'an', 'the'])

/** Whether one side of a difference stands in headlines, decks and captions alone: against others, or against the text of its own article, which prints something else there. */
export function displayOf(collation: Collation, { lemma, variant, loci }: Difference): Circumstances['display'] {
  if (!collation.cluster.witnesses.some(isInDisplay)) return undefined
  const [display, body] = isDisplay(collation, lemma.sigla) ? [lemma, variant] : [variant, lemma]
  if (!isDisplay(collation, display.sigla) || isDisplay(collation, body.sigla)) return undefined
  if (isOfBody(collation, loci, display.sigla)) return undefined
  const articles = new Set(articlesOf(collation, display.sigla))
  return articlesOf(collation, body.sigla).some((article) => articles.has(article)) ? 'own' : 'others'
}

/**
 * A difference that only display type shows is a level graver; against the body of the same article it is a mismatch of its
 * own. Accidentals, and the articles that headlines drop, stay what they are.
 */
export function inDisplay({ difference, ruling }: Judgement, outcome: Outcome, display: Circumstances['display']): Outcome {
  if (!display || gravity(outcome.severity) === 0 || outcome.kind.weight === 'orthographic' || ruling.unraised === true) return outcome
  if (areArticles(difference)) return outcome
  // Headlines and captions shorten; only what a cut does to the sense is a mismatch, and what they put in.
  if (outcome.kind === truncation && outcome.severity === 'minor')
    return { ...outcome, severity: 'info', rule: `${outcome.rule}; display type may be shorter` }
  const severity = raise(outcome.severity)
  if (display === 'others') return { ...outcome, severity, rule: `${outcome.rule}; in display type` }
  const rule = `${outcome.rule} (${outcome.kind.kind}); in display type, against the same article’s text`
  return { kind: displayBodyMismatch, severity, rule }
}

/** Whether two sides differ by articles alone, which headlines drop. */
export function areArticles({ left, right }: Difference): boolean {
  return left.length + right.length > 0 && left.every(isArticle) && right.every(isArticle)
}

function isArticle({ senses: [norm] }: Word): boolean {
  return ARTICLES.has(norm)
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
  return witnesses.length > 0 && witnesses.every(isInDisplay)
}

function articlesOf(collation: Collation, sigla: readonly Siglum[]): string[] {
  return witnessesOf(collation, sigla).map(({ quotations }) => quotations[0].article.id)
}

function witnessesOf({ cluster }: Collation, sigla: readonly Siglum[]): Witness[] {
  const isOne = among(sigla)
  return cluster.witnesses.filter(({ siglum }) => isOne(siglum))
}
