import type { Result, Suppression } from 'sarif'
import type { Confidence, ReportedDiscrepancy, Severity } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { inert } from '../inert.ts'
import type { Told } from '../news-first.ts'
import { type Standing, standings } from '../primary-place.ts'
import { placeWords, printingWords } from '../printing-words.ts'
import type { Articles } from '../whereabouts.ts'
import { LIMITS } from './limits.ts'
import { literal, messageText } from './message-text.ts'
import { physicalLocation } from './physical-location.ts'

/** A level of SARIF for each severity. */
export const LEVELS = { critical: 'error', major: 'error', minor: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result.level
>

const RANKS: Readonly<Record<Severity, number>> = { critical: 100, major: 75, minor: 50, info: 25 }
const DOUBTS: Readonly<Record<Confidence, number>> = { high: 0, medium: 5, low: 10 }

/** A discrepancy as a result: where its variant stands, or what changed, and every other printing as a related location. */
export function resultOf(told: Told, ruleIndex: number, articles: Articles): Result {
  const { finding, discrepancy } = told
  const all = standings(discrepancy, finding, articles, LIMITS.locations)
  const [primary, ...others] = all
  return {
    ruleId: inert(discrepancy.kind),
    ruleIndex,
    level: LEVELS[discrepancy.severity],
    rank: RANKS[discrepancy.severity] - DOUBTS[discrepancy.confidence],
    message: { text: messageText(told, all) },
    locations: primary ? [primaryLocation(primary)] : [],
    ...(others.length > 0 && { relatedLocations: others.map((other, i) => relatedLocation(other, i + 1, discrepancy)) }),
    partialFingerprints: { 'variorumDiscrepancy/v1': discrepancy.id },
    baselineState: discrepancy.reclassified ? 'updated' : discrepancy.state === 'new' ? 'new' : 'unchanged',
    ...(discrepancy.state === 'accepted' && { suppressions: [suppressionOf(discrepancy)] }),
    properties: propertiesOf(told),
  }
}

function primaryLocation(primary: Standing): NonNullable<Result['locations']>[number] {
  const where = placeWords(primary)
  return { physicalLocation: physicalLocation(primary), ...(where && { message: { text: literal(where) } }) }
}

function relatedLocation(
  standing: Standing,
  id: number,
  discrepancy: ReportedDiscrepancy,
): NonNullable<Result['relatedLocations']>[number] {
  return { id, physicalLocation: physicalLocation(standing), message: { text: literal(printingWords(standing, discrepancy)) } }
}

function suppressionOf({ reason }: ReportedDiscrepancy): Suppression {
  return { kind: 'external', status: 'accepted', ...(reason !== undefined && { justification: shorten(inert(reason), LIMITS.characters) }) }
}

/** What SARIF has no words for. */
function propertiesOf({ finding: { cluster }, discrepancy }: Told): Result['properties'] {
  const { severity, confidence, confidenceReason, family, weight, direction, state, rule, also, author, since, until } = discrepancy
  const texts = { speaker: cluster.speaker, confidenceReason, author, since, until }
  return {
    severity,
    confidence,
    state,
    family,
    weight,
    direction,
    cluster: inert(cluster.id),
    medium: cluster.medium,
    rule: inert(rule),
    ...(also && { also: also.map(inert) }),
    ...Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, inert(text)]]))),
  }
}
