import type { Collation, Discrepancy, Withdrawn } from '../../model.ts'
import type { Told } from '../discrepancy.ts'
import { versionDrift } from '../kinds/version-drift.ts'
import { withdrawnReading } from '../kinds/withdrawn-reading.ts'
import { levelOf, type Policy } from '../policy.ts'
import { underPolicy } from '../under-policy.ts'
import { ofOneOutlet } from './one-outlet.ts'
import { withStillPrinted } from './withdrawn/still-printed.ts'

/** What is found in a collation, seen with what is known of its articles: one outlet's own two wordings, versions of one page, readings that were withdrawn. */
export function amongArticles(
  collation: Collation,
  told: readonly Told[],
  withdrawn: readonly Withdrawn[],
  policy: Policy,
): readonly Told[] {
  const seen = told.map(({ discrepancy, isOff }): Told => {
    const besides = ofOneOutlet(collation, discrepancy, withdrawn)
    return { discrepancy: besides === discrepancy ? besides : asWanted(collation, discrepancy, besides, policy), isOff }
  })
  if (withdrawn.length === 0) return seen
  const known = new Map<Discrepancy, Told>(seen.map((each) => [each.discrepancy, each]))
  const discrepancies = seen.map(({ discrepancy }) => discrepancy)
  return withStillPrinted(collation, discrepancies, withdrawn).map(
    (each) =>
      known.get(each) ?? (each.kind === withdrawnReading.kind ? underPolicy(collation, each, policy) : { discrepancy: each, isOff: false }),
  )
}

/** What is told beside a difference, without what the profile has turned off; the difference stays what it is. */
function asWanted({ cluster }: Collation, alone: Discrepancy, besides: Discrepancy, policy: Policy): Discrepancy {
  const isOff = (kind: string): boolean => levelOf(policy, kind, cluster.medium) === 'off'
  const also = (besides.also ?? []).filter((kind) => !isOff(kind))
  if (also.length === besides.also?.length) return besides
  const { also: _also, ...plain } = isOff(versionDrift.kind) ? alone : besides
  return also.length > 0 ? { ...plain, also } : plain
}
