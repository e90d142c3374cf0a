import type { Collation, Discrepancy, Role, Side, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import { circumstancesOf } from './circumstances.ts'
import { coreOf } from './core-of.ts'
import { outcomeOf } from './escalate.ts'
import type { Judgement } from './judge.ts'
import { otherwise } from './otherwise.ts'
import type { Policy } from './policy.ts'

/** A discrepancy, and whether the profile does not want to be told of its kind. */
export interface Told {
  readonly discrepancy: Discrepancy
  readonly isOff: boolean
}

/** A judgement as the report knows it: raised and lowered by where it stands and by the profile, and told by its sides alone. */
export function discrepancyOf(collation: Collation, judgement: Judgement, policy: Policy): Told {
  const { difference, ruling } = judgement
  const { loci, lemma, variant } = difference
  const here = circumstancesOf(collation, judgement, policy)
  const { kind, severity, rule, isOff } = outcomeOf(judgement, here, policy)
  const isHeard = [lemma, variant].some(({ sigla }) => sigla.length > 0 && are(collation, sigla, 'transcript') === 'all')
  const { confidence, why } = isHeard ? HEARD : ruling.confidence ? { confidence: ruling.confidence, why: ruling.rule } : here.match
  const core = coreOf(collation, judgement)
  const others = otherwise(collation, judgement, here, policy, severity)
  return {
    isOff,
    discrepancy: {
      kind: kind.kind,
      family: kind.family,
      weight: kind.weight,
      severity,
      confidence,
      ...(why !== undefined && { confidenceReason: why }),
      marked: ruling.marked ?? false,
      direction: lemma.sigla.length === 0 || are(collation, lemma.sigla, 'source') === 'none' ? 'unknown' : 'departs-from-source',
      loci,
      ...(core && { core }),
      lemma: sideOf(collation, lemma),
      variant: sideOf(collation, variant),
      rule: isHeard ? `${rule}; against a transcript alone` : rule,
      ...(others.length > 0 && { otherwise: others }),
    },
  }
}

/** What was heard wrong proves no article wrong, so that a transcript by itself must not fail a run. */
const HEARD = { confidence: 'low', why: 'a transcript is made by ear' } as const

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
