import type { Cluster, Witness } from '../model.ts'
import { contentOf } from '../text/content.ts'
import { authority } from '../text/authority.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** What tells witnesses apart, the weightiest first; none of it is where an article was found. */
const BY: readonly ((witness: Witness) => string | number)[] = [
  (witness) => Number(!isOfDraft(witness)),
  ({ quotations: [{ article }] }) => authority(article),
  contentOf,
  ({ quotations: [{ article }] }) => article.outlet ?? '',
  ({ quotations: [{ article }] }) => article.date ?? '',
  ({ quotations: [{ form }] }) => form,
  ({ quotations: [{ speaker }] }) => speaker?.name ?? speaker?.text ?? '',
  ({ quotations: [{ article }] }) => article.text,
  ({ quotations: [{ spans }] }) => spans[0].start,
]

const known = new WeakMap<Cluster, readonly Witness[]>()

/**
 * The witnesses of a cluster by what they are and print: drafts, sources and records before reports, and of each group of copies one
 * before any second.
 *
 * What is found first, or among the first few, is then the same in whatever order the articles were read, and whoever else prints them.
 */
export function inOrder(cluster: Cluster): readonly Witness[] {
  let ordered = known.get(cluster)
  if (!ordered) known.set(cluster, (ordered = oneOfEachFirst(cluster.witnesses.toSorted(byPrint), ({ copyGroup }) => copyGroup)))
  return ordered
}

function byPrint(one: Witness, other: Witness): number {
  for (const of of BY) {
    const [a, b] = [of(one), of(other)]
    if (a !== b) return a < b ? -1 : 1
  }
  return 0
}

/** The first of each sort, then the second of each, and so on: so what many print does not crowd out what few do. */
export function oneOfEachFirst<T>(all: readonly T[], sortOf: (each: T) => unknown): T[] {
  const turns = new Map<unknown, number>()
  const queued = all.map((each) => {
    const turn = turns.get(sortOf(each)) ?? 0
    turns.set(sortOf(each), turn + 1)
    return { each, turn }
  })
  return queued.toSorted((a, b) => a.turn - b.turn).map(({ each }) => each)
}
