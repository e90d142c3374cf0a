import type { Collation, Discrepancy, Judged } from '../model.ts'
import { outletsOf } from './circumstances.ts'
import type { Told } from './discrepancy.ts'
import { KINDS } from './kinds/index.ts'
import { levelled, levelOf, type Policy } from './policy.ts'
import { gravity } from '../text/gravity.ts'

/** A discrepancy that is found beside the collation, under a profile. */
export function underPolicy(collation: Collation, discrepancy: Discrepancy, policy: Policy): Told {
  const { kind, severity, rule, lemma, variant } = discrepancy
  const usual = KINDS.find((each) => each.kind === kind)?.severity ?? severity
  const exception = gravity(severity) > gravity(usual) ? 'graver' : gravity(severity) < gravity(usual) ? 'slighter' : undefined
  const level = levelOf(policy, kind, collation.cluster.medium, outletsOf(collation, policy, [lemma, variant]))
  const under = levelled(severity, level, exception, policy.name)
  return {
    isOff: under.isOff,
    discrepancy: under.rule ? { ...discrepancy, severity: under.severity, rule: `${rule}; ${under.rule}` } : discrepancy,
  }
}

/** What is told of a collation, and how much of each kind is not. */
export function withoutOff(collation: Collation, told: readonly Told[]): Judged {
  const discrepancies = told.flatMap(({ discrepancy, isOff }) => (isOff ? [] : [discrepancy]))
  if (discrepancies.length === told.length) return { collation, discrepancies }
  const off: Record<string, number> = {}
  for (const { discrepancy, isOff } of told) if (isOff) off[discrepancy.kind] = (off[discrepancy.kind] ?? 0) + 1
  return { collation, discrepancies, off }
}
