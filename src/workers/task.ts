import type { Found } from '../ingest/index.ts'
import type { Cluster, Finding, Withdrawn } from '../model.ts'
import type { CheckOptions } from '../options.ts'
import { judgeOne } from './judge-one.ts'
import { type Read, readOne } from './read-one.ts'

/** A share of the work, small enough that all threads end at about the same time. */
export type Task =
  | { readonly kind: 'read'; readonly found: readonly Found[] }
  | { readonly kind: 'judge'; readonly clusters: readonly Cluster[]; readonly withdrawn: readonly Withdrawn[] }

/** What comes of a task, in order: of every file what is in it, of every cluster its finding. */
export type Outcome =
  | { readonly kind: 'read'; readonly documents: readonly (readonly Read[])[] }
  | { readonly kind: 'judged'; readonly findings: readonly Finding[] }

/** What a thread must know to do any task. */
export type Orders = Pick<CheckOptions, 'defaults' | 'metadata' | 'profile' | 'revisions' | 'limits' | 'exclude' | 'period'>

/** Does a task: the same in whatever thread. */
export async function perform(task: Task, orders: Orders): Promise<Outcome> {
  if (task.kind === 'judge') {
    const { clusters, withdrawn } = task
    return { kind: 'judged', findings: clusters.map((cluster) => judgeOne(cluster, orders.profile, withdrawn)) }
  }
  const documents: (readonly Read[])[] = []
  for (const found of task.found) documents.push(await readOne(found, orders))
  return { kind: 'read', documents }
}
