import type { Cluster, Quotation, Witness } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { contentOf } from '../../text/content.ts'
import { digest } from '../../text/digest.ts'
import { namingRun } from '../cluster-id.ts'
import { mediumOf, speakerOf } from '../cluster.ts'
import { siglum } from '../siglum.ts'
import type { Found } from './others-with.ts'

/** Whether a witness stands in a draft. */
export function isOfDraft({ quotations: [{ article }] }: Pick<Witness, 'quotations'>): boolean {
  return article.isDraft === true
}

/** What a draft prints as quotations, of all that a cluster has. */
export function quotationsOfDraft({ witnesses }: Pick<Cluster, 'witnesses'>): Quotation[] {
  return witnesses.filter(isOfDraft).flatMap(({ quotations }) => quotations.filter(({ form }) => form !== 'unquoted'))
}

/** A cluster with what records have of it: the draft first, then the records, then who else prints it. */
export function clusterWith(cluster: Cluster, found: readonly Found[]): Cluster {
  const [first, ...rest] = cluster.witnesses
  return { ...clusterOf([first, ...rest, ...found]), id: cluster.id }
}

function clusterOf(found: readonly [Found, ...Found[]]): Omit<Cluster, 'id'> {
  const [first = { ...found[0], siglum: siglum(0) }, ...rest] = found
    .toSorted((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a.quotations[0].article.path, b.quotations[0].article.path))
    .map((one, at): Witness => ({ ...one, siglum: siglum(at) }))
  const witnesses = [first, ...rest] as const
  const speaker = speakerOf(witnesses)
  return { witnesses, ...(speaker !== undefined && { speaker }), medium: mediumOf(witnesses) }
}

const ROLES = { source: 1, transcript: 2, report: 3 } as const

function rankOf(found: Found): number {
  return isOfDraft(found) ? 0 : ROLES[found.quotations[0].article.role]
}

/** A quotation of a draft, and who else has it: a cluster that has no id yet. */
export interface Made {
  readonly quotation: Quotation
  readonly witnesses: readonly Found[]
}

/** All clusters, those made anew under ids of their own: by what is printed, as all clusters are named. */
export function withIds(kept: readonly Cluster[], made: readonly Made[], copyGroups: ReadonlyMap<string, number>): Cluster[] {
  const taken = new Set(kept.map(({ id }) => id))
  const named = made.map(({ quotation, witnesses }): Cluster => {
    const all = [{ quotations: [quotation] as const, copyGroup: copyGroups.get(quotation.article.id) ?? 0 }, ...witnesses] as const
    const run = namingRun(
      all.map((one) => ({ content: contentOf(one), copyGroup: one.copyGroup, language: one.quotations[0].article.language })),
    )
    let id = `q-${digest(run)}`
    for (let more = 2; taken.has(id); more += 1) id = `q-${digest(run, quotation.content, String(more))}`
    taken.add(id)
    return { id, ...clusterOf(all) }
  })
  return [...kept, ...named]
}
