import type { Collation, Confidence, Discrepancy, Role, Side, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import { atDisplay } from './display.ts'
import { escalate, type Outcome } from './escalate.ts'
import type { Judgement } from './judge.ts'
import { gravity } from './severity.ts'

/** A judgement as the report knows it: raised and lowered by where it stands, and told by its sides alone. */
export function discrepancyOf(collation: Collation, judgement: Judgement): Discrepancy {
  const { difference, verdict } = judgement
  const { loci, lemma, variant } = difference
  const doubt = confidenceOf(collation, lemma.sigla, variant.sigla)
  const { kind, severity, rule } = doubtful(doubt, atDisplay(collation, judgement, escalate(judgement)))
  const isHeard = [lemma, variant].some(({ sigla }) => sigla.length > 0 && are(collation, sigla, 'transcript') === 'all')
  return {
    kind: kind.kind,
    family: kind.family,
    weight: kind.weight,
    severity,
    // What was heard wrong proves no article wrong, so that a transcript by itself must not fail a run.
    confidence: isHeard ? 'low' : (verdict.confidence ?? doubt),
    marked: verdict.marked ?? false,
    direction: lemma.sigla.length === 0 || are(collation, lemma.sigla, 'source') === 'none' ? 'unknown' : 'departs-from-source',
    loci,
    lemma: sideOf(collation, lemma),
    variant: sideOf(collation, variant),
    rule: isHeard ? `${rule}; against a transcript alone` : rule,
  }
}

/** Where both sides may well print two utterances, that they differ is no grave matter. */
function doubtful(confidence: Confidence, outcome: Outcome): Outcome {
  if (confidence !== 'low' || gravity(outcome.severity) <= gravity('minor')) return outcome
  return { ...outcome, severity: 'minor', rule: `${outcome.rule}; perhaps of two utterances` }
}

/** Its sigla in the order of the cluster. */
function sideOf({ cluster }: Collation, { kind, sigla, text }: Side): Side {
  const isOne = among(sigla)
  return { kind, sigla: cluster.witnesses.map(({ siglum }) => siglum).filter(isOne), text }
}

/** How many of some witnesses stand in articles of a role. */
function are({ cluster }: Collation, sigla: readonly Siglum[], role: Role): 'all' | 'some' | 'none' {
  const isOne = among(sigla)
  const roles = cluster.witnesses.filter(({ siglum }) => isOne(siglum)).map(({ quotations }) => quotations[0].article.role)
  return roles.every((each) => each === role) ? 'all' : roles.includes(role) ? 'some' : 'none'
}

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

/** That both sides print one utterance: as sure as the less sure side, each taken by its surest witness. */
function confidenceOf({ cluster }: Collation, lemma: readonly Siglum[], variant: readonly Siglum[]): Confidence {
  const surest = (sigla: readonly Siglum[]): number => {
    const isOne = among(sigla)
    return cluster.witnesses.reduce(
      (most, { siglum, match }) => (isOne(siglum) ? Math.max(most, CONFIDENCES.indexOf(match?.confidence ?? 'high')) : most),
      -Infinity,
    )
  }
  return CONFIDENCES[Math.min(surest(lemma), surest(variant))] ?? 'high'
}
