import type { ReadOptions } from '../ingest/index.ts'
import type { Cluster, Finding, Withdrawn } from '../model.ts'
import type { CheckOptions } from '../options.ts'
import type { Item } from './item.ts'
import { type Read, readOne } from './read-one.ts'

/** A share of the work, small enough that all threads end at about the same time. */
export type Task =
  /** Whether quotations are extracted, too: where they are not, none come. */
  | { readonly kind: 'read'; readonly items: readonly Item[]; readonly areQuoted: boolean }
  | { readonly kind: 'judge'; readonly clusters: readonly Cluster[]; readonly withdrawn: readonly Withdrawn[] }

/** What comes of a task, in order: of every item what is in it, of every cluster its finding. */
export type Outcome =
  | { readonly kind: 'read'; readonly documents: readonly (readonly Read[])[] }
  | { readonly kind: 'judged'; readonly findings: readonly Finding[] }

/** What a thread must know to do any task. */
export type Orders = Pick<CheckOptions, 'profile' | Exclude<keyof ReadOptions, 'without' | 'onProgress'>>

/** Does a task: the same in whatever thread. Before each item of it that is told, counted from 1. */
export async function perform(task: Task, orders: Orders, onItem: (item: number) => void = () => {}): Promise<Outcome> {
  if (task.kind === 'judge') {
    const { clusters, withdrawn } = task
    // Half of what a thread would load, and none of it is needed to read.
    const { judgeOne } = await import('./judge-one.ts')
    return { kind: 'judged', findings: clusters.map((cluster) => judgeOne(cluster, orders.profile, withdrawn)) }
  }
  const documents: (readonly Read[])[] = []
  for (const [i, item] of task.items.entries()) {
    onItem(i + 1)
    documents.push(await readOne(item, orders, task.areQuoted))
  }
  return { kind: 'read', documents }
}
