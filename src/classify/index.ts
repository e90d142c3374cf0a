import type { Collation, Confidence, Discrepancy, Side, Siglum } from '../model.ts'
import type { ProfileName } from '../options.ts'
import { gatherLoose } from './approximate.ts'
import type { Setting } from './difference.ts'
import { edgesOf } from './edges.ts'
import { escalate } from './escalate.ts'
import { type Judgement, judge, keepsWords, surveyAll } from './judge.ts'
import { lexiconOf } from './lexicons/lexicon.ts'
import { overEdge } from './over-edge.ts'
import { joinMoved } from './transpositions.ts'
import { variationsOf } from './variations.ts'

export { KINDS } from './kinds/index.ts'
export { classifyReport } from './report.ts'
export { defineKind, type Kind } from './define-kind.ts'

/** Names every difference of a collation and says how grave it is. */
export function classify(collation: Collation, _profile: ProfileName): Discrepancy[] {
  const setting = settingOf(collation)
  const variations = [...variationsOf(collation), ...edgesOf(collation)].toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0))
  const surveyed = surveyAll(collation, setting)
  const local = joinMoved(collation, variations, setting).flatMap((variation) => {
    const wider = overEdge(collation, variation)
    return judge(wider && keepsWords(wider, setting) ? wider : variation, setting) ?? []
  })
  const judgements = [
    ...surveyed,
    ...gatherLoose(
      collation,
      local.filter((each) => !isTold(each, surveyed)),
      setting,
    ),
  ]
  return judgements.map((judgement) => discrepancyOf(collation, judgement))
}

/** Kinds that say of a witness as a whole what its single differences would only repeat. */
const OF_THE_WHOLE = new Set(['unsupported-quotation', 'stitched-quotation'])

function isTold({ difference: { lemma, variant } }: Judgement, surveyed: readonly Judgement[]): boolean {
  return surveyed.some(
    ({ kind, difference: told }) => OF_THE_WHOLE.has(kind.kind) && (isWithin(variant, told.variant) || isWithin(lemma, told.variant)),
  )
}

function isWithin(side: Side, other: Side): boolean {
  return side.sigla.every((siglum) => other.sigla.includes(siglum))
}

function settingOf({ cluster }: Collation): Setting {
  const language = (cluster.witnesses[0].quotations[0].article.language ?? 'en').toLowerCase().split('-')[0] ?? 'en'
  return { medium: cluster.medium, language, lexicon: lexiconOf(language) }
}

function discrepancyOf(collation: Collation, { difference, kind, verdict }: Judgement): Discrepancy {
  const { loci, lemma, variant } = difference
  return {
    kind: kind.kind,
    family: kind.family,
    weight: kind.weight,
    ...escalate(kind.kind, kind.severity, verdict, difference),
    confidence: confidenceOf(collation, lemma.sigla, variant.sigla),
    marked: verdict.marked ?? false,
    direction: isSource(collation, lemma.sigla) ? 'departs-from-source' : 'unknown',
    loci,
    lemma: sideOf(lemma),
    variant: sideOf(variant),
  }
}

function sideOf({ kind, sigla, text }: Side): Side {
  return { kind, sigla, text }
}

function isSource({ cluster }: Collation, sigla: readonly Siglum[]): boolean {
  return cluster.witnesses.some(({ siglum, quotations }) => sigla.includes(siglum) && quotations[0].article.role === 'source')
}

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

/** That both sides print one utterance: as sure as the less sure side, each taken by its surest witness. */
function confidenceOf({ cluster }: Collation, lemma: readonly Siglum[], variant: readonly Siglum[]): Confidence {
  const surest = (sigla: readonly Siglum[]): number =>
    Math.max(
      ...cluster.witnesses
        .filter(({ siglum }) => sigla.includes(siglum))
        .map(({ match }) => CONFIDENCES.indexOf(match?.confidence ?? 'high')),
    )
  return CONFIDENCES[Math.min(surest(lemma), surest(variant))] ?? 'high'
}
