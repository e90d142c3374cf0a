import { availableParallelism } from 'node:os'
import { bytesIn, type Found } from '../ingest/index.ts'
import type { Cluster, Finding, Withdrawn } from '../model.ts'
import { type CheckOptions, UsageError } from '../options.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import type { Read } from './read-one.ts'
import type { Team } from './team.ts'

export type { Aside, Read } from './read-one.ts'
export type { Orders, Outcome, Task } from './task.ts'
export { openTeam, type Team } from './team.ts'

/** Documents, and clusters, that are handed out together at most. */
const [DOCUMENTS, CLUSTERS] = [8, 40]
/** And at least so many shares for each thread, so that all end at about the same time. */
const SHARES = 4

/** Bytes for which one more thread pays: as much as it does in twice the third of a second that it takes to start; where drafts are judged, and little but read, more. */
const [PAYS, PAYS_DRAFTS] = [2_000_000, 10_000_000]
/** Threads that are started unasked, and in any case. */
const [UNASKED, MOST] = [8, 64]

/** How many threads are to work on some documents: as many as was said, else one for each core as far as there is enough to do. */
export function threadsFor(jobs: CheckOptions['jobs'], found: readonly Found[]): number {
  if (jobs === 'auto') {
    const cores = Math.min(availableParallelism(), UNASKED)
    const pays = found.some((document) => document.kind === 'located' && document.as === 'draft') ? PAYS_DRAFTS : PAYS
    return Math.min(cores, 1 + Math.floor(bytesIn(found, cores * pays) / pays))
  }
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError(`jobs must be a whole number from 1 on, not ${jobs}`)
  return Math.min(jobs, MOST, Math.max(1, found.length))
}

/** Reads files and extracts the quotations of their articles, in their order; what is in one file comes together. */
export async function* readAll(found: readonly Found[], team: Team): AsyncGenerator<readonly Read[]> {
  const tasks = slices(found, DOCUMENTS, team).map((some) => ({ kind: 'read', found: some }) as const)
  for await (const outcome of team.all(tasks)) if (outcome.kind === 'read') yield* outcome.documents
}

/** Collates and judges clusters, knowing the readings that were withdrawn. Those of one event are handed out together, since they stand in the same articles; so they come back in another order. */
export async function* judgeAll(clusters: readonly Cluster[], withdrawn: readonly Withdrawn[], team: Team): AsyncGenerator<Finding> {
  const near = clusters.toSorted((a, b) => byCodeUnit(pathOf(a), pathOf(b)))
  const tasks = slices(near, CLUSTERS, team).map((some) => ({ kind: 'judge', clusters: some, withdrawn }) as const)
  for await (const outcome of team.all(tasks)) if (outcome.kind === 'judged') yield* outcome.findings
}

function pathOf({ witnesses: [{ quotations }] }: Cluster): string {
  return quotations[0].article.path
}

function slices<T>(all: readonly T[], most: number, { threads }: Team): (readonly T[])[] {
  const length = Math.max(1, Math.min(most, Math.ceil(all.length / (SHARES * threads))))
  return Array.from({ length: Math.ceil(all.length / length) }, (_, i) => all.slice(i * length, (i + 1) * length))
}
