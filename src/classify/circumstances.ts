import type { Collation, Confidence, Medium, Side, Siglum, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import { displayOf } from './display.ts'
import type { Judgement } from './judge.ts'
import type { Policy } from './policy.ts'

/** Where a difference stands: what makes it graver or slighter than its kind says. */
export interface Circumstances {
  readonly medium: Medium
  readonly isTranslated: boolean
  /** One side stands in display type alone: against others, or against the text of its own article. */
  readonly display?: 'own' | 'others'
  readonly match: Certainty
  /** The outlets that alone print one of the sides, as far as the profile knows them. */
  readonly outlets: readonly string[]
}

/** How sure it is that both sides print one utterance, and why. */
interface Certainty {
  readonly confidence: Confidence
  readonly why?: string
}

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

/** The circumstances of a judgement. */
export function circumstancesOf(collation: Collation, { difference }: Judgement, policy: Policy): Circumstances {
  const { lemma, variant, setting } = difference
  const display = displayOf(collation, difference)
  return {
    medium: setting.medium,
    isTranslated: setting.isTranslated,
    ...(display && { display }),
    match: certaintyOf(collation, lemma.sigla, variant.sigla),
    outlets: outletsOf(collation, policy, [lemma, variant]),
  }
}

/** As sure as the less sure side, each taken by its surest witness. */
function certaintyOf(collation: Collation, lemma: readonly Siglum[], variant: readonly Siglum[]): Certainty {
  const [one, other] = [surest(collation, lemma), surest(collation, variant)]
  const match = (one && other && (sureness(one) <= sureness(other) ? one : other))?.match
  return { confidence: match?.confidence ?? 'high', ...(match && { why: match.why }) }
}

function surest(collation: Collation, sigla: readonly Siglum[]): Witness | undefined {
  let best: Witness | undefined
  for (const witness of witnessesOf(collation, sigla)) if (!best || sureness(witness) > sureness(best)) best = witness
  return best
}

function sureness({ match }: Witness): number {
  return CONFIDENCES.indexOf(match?.confidence ?? 'high')
}

/** The outlets that alone print one of some sides, where the profile has something to say of outlets. */
export function outletsOf(collation: Collation, { outlets }: Policy, sides: readonly Side[]): string[] {
  return outlets.size === 0 ? [] : sides.flatMap(({ sigla }) => outletOf(collation, sigla) ?? [])
}

/** The outlet that all witnesses of a side are of. */
function outletOf(collation: Collation, sigla: readonly Siglum[]): string | undefined {
  const outlets = new Set(witnessesOf(collation, sigla).map(({ quotations: [{ article }] }) => article.outlet))
  return outlets.size === 1 ? [...outlets][0] : undefined
}

function witnessesOf({ cluster }: Collation, sigla: readonly Siglum[]): Witness[] {
  const isOne = among(sigla)
  return cluster.witnesses.filter(({ siglum }) => isOne(siglum))
}
