import type { Cluster, Finding, Withdrawn } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import type { Team } from './team.ts'

/** Clusters that are handed out together at most. */
const CLUSTERS = 40
/** And at least so many shares for each thread, so that all end at about the same time. */
const SHARES = 4

/** Collates and judges clusters, knowing the readings that were withdrawn. Those of one event are handed out together, since they stand in the same articles; so they come back in another order. */
export async function* judgeAll(clusters: readonly Cluster[], withdrawn: readonly Withdrawn[], team: Team): AsyncGenerator<Finding> {
  const near = clusters.toSorted((a, b) => byCodeUnit(pathOf(a), pathOf(b)))
  const length = Math.max(1, Math.min(CLUSTERS, Math.ceil(near.length / (SHARES * team.threads))))
  const tasks = Array.from({ length: Math.ceil(near.length / length) }, (_, i) => {
    return { kind: 'judge', clusters: near.slice(i * length, (i + 1) * length), withdrawn } as const
  })
  for await (const outcome of team.all(tasks)) if (outcome.kind === 'judged') yield* outcome.findings
}

function pathOf({ witnesses: [{ quotations }] }: Cluster): string {
  return quotations[0].article.path
}
