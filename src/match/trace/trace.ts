import type { Cluster, Quotation, Trace } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import type { Printed } from '../edition.ts'
import { clusterWith, isOfDraft, quotationsOfDraft, withIds } from './cluster-with.ts'
import { isForeign } from './is-foreign.ts'
import { nearest } from './nearest.ts'
import { asRecorded, inPrint, inRecords } from './others-with.ts'
import type { Shelf } from './shelf.ts'
import { type Sought, soughtOf } from './sought.ts'

/** The clusters of the drafts, and what became of each of their quotations. */
export interface Traced {
  /** Ordered by id. */
  readonly clusters: readonly Cluster[]
  /** In the order of the drafts and of their quotations. */
  readonly traces: readonly Trace[]
}

/** Texts of one language share so much of any sentence, and more. */
const KIN = 0.25

/** Shorter words in marks are terms and titles, whoever has them. */
const MENTION = 3

/**
 * Follows every quotation of the drafts: into the clusters of what others print, into the records of what was said, and, where nobody has it,
 * to the passage that comes nearest. Records make no clusters of their own: a speech would make one of all that is quoted from it.
 */
export function trace(
  drafts: readonly Printed[],
  shelf: Shelf,
  clusters: readonly Cluster[],
  copyGroups: ReadonlyMap<string, number>,
): Traced {
  const others = shelf.all.map(({ printed }) => printed)
  const sought = soughtFor()
  const own = clusters.filter(({ witnesses }) => witnesses.some(isOfDraft))
  const inClusters = new Set(own.flatMap((cluster) => quotationsOfDraft(cluster).map(({ id }) => id)))
  const loose = drafts.flatMap(({ quotations }) => quotations.filter(({ id }) => !inClusters.has(id)))
  const kept = own.map((cluster) => {
    const recorded = inRecords(quotationsOfDraft(cluster), shelf, sought, copyGroups)
    const vouched = asRecorded(recorded, cluster.witnesses, shelf, copyGroups)
    return clusterWith(cluster, [...recorded.map(({ found }) => found), ...vouched])
  })
  const made = loose.flatMap((quotation) => {
    if (quotation.form === 'mention' && sought(quotation).words.length < MENTION) return []
    const recorded = inRecords([quotation], shelf, sought, copyGroups)
    const found = [...recorded.map((one) => one.found), ...inPrint(quotation, shelf, sought(quotation), copyGroups)]
    return found.length === 0 ? [] : { quotation, witnesses: [...found, ...asRecorded(recorded, found, shelf, copyGroups)] }
  })
  const all = withIds(kept, made, copyGroups)
  const clusterOf = new Map(all.flatMap((cluster) => quotationsOfDraft(cluster).map(({ id }) => [id, cluster] as const)))
  const languages = new Set(others.map(({ article }) => primaryLanguage(article.language)))
  return {
    clusters: all.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    traces: drafts.flatMap(({ article, quotations }) => {
      const own = primaryLanguage(article.language)
      const isAlone = others.length > 0 && !languages.has(own)
      /** Whether a text in another language has words of it, and so may be in its language. */
      const isKin = (quotation: Quotation): boolean =>
        shelf.likely(sought(quotation), KIN).some((text) => primaryLanguage(text.article.language) !== own)
      return quotations.map((quotation): Trace => {
        const isOfNone = isAlone || (others.length > 0 && isForeign(quotation) && !isKin(quotation))
        const cluster = clusterOf.get(quotation.id)
        const isSettled = quotation.form === 'mention' || cluster?.witnesses.every(isOfDraft) === false
        const near = isSettled ? undefined : nearest(quotation, sought(quotation), shelf)
        return { quotation, ...(cluster && { cluster: cluster.id }), ...(near && { nearest: near }), ...(isOfNone && { isForeign: true }) }
      })
    }),
  }
}

/** Makes the words of a quotation ready, once. */
function soughtFor(): (quotation: Quotation) => Sought {
  const ready = new Map<string, Sought>()
  return ({ id, content, article: { language } }) => {
    const known = ready.get(id) ?? soughtOf(content, language)
    ready.set(id, known)
    return known
  }
}
