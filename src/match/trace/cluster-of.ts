import type { Cluster, Medium, Witness } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { contentOf } from '../../text/content.ts'
import { digest } from '../../text/digest.ts'
import { namingRun } from '../cluster-id.ts'
import { mediumOf, speakerOf } from '../cluster.ts'
import { siglum } from '../siglum.ts'
import type { Found } from './begun.ts'
import { authority } from '../../text/authority.ts'
import { isOfDraft } from '../../text/is-of-draft.ts'

/** The witnesses of one utterance that a draft prints; the draft's own come first in it, then the records, then who else prints it. */
export interface Finished {
  readonly id?: string
  readonly witnesses: readonly [Found, ...Found[]]
}

/** Clusters, all under ids of their own: those that have none by what is printed, as all clusters are named. */
export function clustersOf(finished: readonly Finished[]): Cluster[] {
  const taken = new Set(finished.flatMap(({ id }) => id ?? []))
  return finished.map(({ id: given, witnesses }): Cluster => {
    const id = given ?? idFor(witnesses, taken)
    taken.add(id)
    return { id, ...clusterOf(witnesses) }
  })
}

function idFor(witnesses: Finished['witnesses'], taken: ReadonlySet<string>): string {
  const run = namingRun(
    witnesses.map((one) => ({ content: contentOf(one), copyGroup: one.copyGroup, language: one.quotations[0].article.language })),
  )
  const contents = witnesses.map(contentOf)
  let id = `q-${digest(run)}`
  for (let more = 1; taken.has(id); more += 1) id = `q-${digest(run, ...contents.slice(0, more), String(more))}`
  return id
}

function rankOf(found: Found): number {
  return isOfDraft(found) ? -1 : authority(found.quotations[0].article)
}

function clusterOf(found: Finished['witnesses']): Omit<Cluster, 'id'> {
  const [first = { ...found[0], siglum: siglum(0) }, ...rest] = found
    .toSorted((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a.quotations[0].article.path, b.quotations[0].article.path))
    .map((one, at): Witness => ({ ...one, siglum: siglum(at) }))
  const witnesses = [first, ...rest] as const
  const speaker = speakerOf(witnesses)
  return { witnesses, ...(speaker !== undefined && { speaker }), medium: heardOrRead(witnesses) }
}

/** What is on a tape was said, whatever a paper makes of it; unless the source of it is at hand, too. */
function heardOrRead(witnesses: readonly Witness[]): Medium {
  const has = (role: 'source' | 'transcript'): boolean => witnesses.some(({ quotations }) => quotations[0].article.role === role)
  return has('transcript') && !has('source') ? 'spoken' : mediumOf(witnesses)
}
