import type { Cluster, Quotation, Trace } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import type { Printed } from '../edition.ts'
import { type Begun, partsOf, quotationsOfDraft } from './begun.ts'
import { clustersOf, type Finished } from './cluster-of.ts'
import { isForeign } from './is-foreign.ts'
import { nearest } from './nearest.ts'
import { asRecorded, inPrint, inRecords } from './others-with.ts'
import type { Shelf } from './shelf.ts'
import { type Sought, soughtOf } from './sought.ts'
import { isOfDraft } from '../../text/is-of-draft.ts'

/** The clusters of the drafts, and what became of each of their quotations. */
export interface Traced {
  /** Ordered by id. */
  readonly clusters: readonly Cluster[]
  /** In the order of the drafts and of their quotations. */
  readonly traces: readonly Trace[]
}

/** Where quotations are looked for, and what is known of those who print them. */
interface Search {
  readonly shelf: Shelf
  /** The words of a quotation, made ready once. */
  readonly sought: (quotation: Quotation) => Sought
  readonly copyGroups: ReadonlyMap<string, number>
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
  const search: Search = { shelf, sought: soughtFor(), copyGroups }
  const parts = clusters.filter(({ witnesses }) => witnesses.some(isOfDraft)).flatMap(partsOf)
  const inParts = new Set(parts.flatMap(({ own }) => own.flatMap(({ quotations }) => quotations.map(({ id }) => id))))
  const loose = drafts.flatMap(({ quotations }) => quotations.filter(({ id }) => !inParts.has(id)))
  const begun = [...parts, ...loose.map((quotation) => begunWith(quotation, copyGroups))]
  const all = clustersOf(begun.flatMap((each) => finishedOf(each, search) ?? []))
  const clusterOf = new Map(all.flatMap((cluster) => quotationsOfDraft(cluster.witnesses).map(({ id }) => [id, cluster] as const)))
  return {
    clusters: all.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    traces: drafts.flatMap(({ quotations }) => quotations.map((quotation) => traceOf(quotation, clusterOf.get(quotation.id), search))),
  }
}

/** A quotation that matching left alone. */
function begunWith(quotation: Quotation, copyGroups: ReadonlyMap<string, number>): Begun {
  return { own: [{ quotations: [quotation], copyGroup: copyGroups.get(quotation.article.id) ?? 0 }], others: [] }
}

/** With what the records have of it, and with who else prints that; undefined where nobody has it but the draft, and that once. */
function finishedOf({ id, own, others }: Begun, { shelf, sought, copyGroups }: Search): Finished | undefined {
  const quotations = quotationsOfDraft(own)
  const [first] = quotations
  if (first?.form === 'mention' && sought(first).words.length < MENTION) return undefined
  const recorded = inRecords(quotations, shelf, sought, copyGroups)
  const printed = others.length === 0 && first ? inPrint(first, shelf, sought(first), copyGroups) : []
  const known = [...others, ...printed]
  const vouched = asRecorded(recorded, known, shelf, copyGroups)
  const [head, ...rest] = own
  const elsewhere = [...recorded.map(({ found }) => found), ...known, ...vouched]
  return own.length + elsewhere.length > 1 ? { ...(id !== undefined && { id }), witnesses: [head, ...rest, ...elsewhere] } : undefined
}

function traceOf(quotation: Quotation, cluster: Cluster | undefined, { shelf, sought }: Search): Trace {
  const isSettled = quotation.form === 'mention' || cluster?.witnesses.every(isOfDraft) === false
  const near = isSettled ? undefined : nearest(quotation, sought(quotation), shelf)
  return {
    quotation,
    ...(cluster && { cluster: cluster.id }),
    ...(near && { nearest: near }),
    ...(!isSettled && isInNoLanguageOf(quotation, shelf, sought(quotation)) && { isForeign: true }),
  }
}

/** Whether nothing on the shelf is in the language of a quotation: in that of its article, or in another one of its own. */
function isInNoLanguageOf(quotation: Quotation, { all, likely }: Shelf, sought: Sought): boolean {
  const own = primaryLanguage(quotation.article.language)
  const isOwn = ({ language }: { readonly language?: string }): boolean => primaryLanguage(language) === own
  if (all.length === 0) return false
  if (!all.some(({ printed }) => isOwn(printed.article))) return true
  // A text in another language that has words of it may be in its language.
  return isForeign(quotation) && !likely(sought, KIN).some(({ article }) => !isOwn(article))
}

function soughtFor(): Search['sought'] {
  const ready = new Map<string, Sought>()
  return ({ id, content, article: { language } }) => {
    const known = ready.get(id) ?? soughtOf(content, language)
    ready.set(id, known)
    return known
  }
}
