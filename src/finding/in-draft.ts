import type { Cluster, Discrepancy, Place, Side, Siglum, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import { plainDate } from '../text/plain-date.ts'
import type { Subject } from './subjects.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** Others named one by one; more are counted. */
const NAMED = 3

/** Before the name of the draft's own outlet. */
const YOUR_OWN = 'your own'

/** Whether a cluster is told to the writer of the draft in it: "you print". Of several drafts none is "you". */
export function isToldToWriter({ witnesses }: Cluster): boolean {
  const drafts = new Set(witnesses.flatMap(({ quotations: [{ article }] }) => (article.isDraft ? [article.id] : [])))
  return drafts.size === 1
}

/** Whether a draft differs from itself. */
export function isWithinDraft({ lemma, variant }: Pick<Discrepancy, 'lemma' | 'variant'>, cluster: Cluster): boolean {
  const isOne = among([...lemma.sigla, ...variant.sigla])
  const bothSpeak = lemma.sigla.length > 0 && variant.sigla.length > 0
  return bothSpeak && isToldToWriter(cluster) && cluster.witnesses.every((witness) => !isOne(witness.siglum) || isOfDraft(witness))
}

/** One side, as its writer is told of it: "you", "the source", "the transcript", others by outlet and date. Nobody looks up sigla at night. `you` is what the draft is called. */
export function toldToWriter({ sigla }: Side, { witnesses }: Cluster, places: Readonly<Record<Siglum, Place>>, you = 'you'): Subject {
  const isOne = among(sigla)
  const side = witnesses.filter(({ siglum }) => isOne(siglum))
  const isYou = side.some(isOfDraft)
  const records = side.filter(({ quotations: [{ article }] }) => article.role !== 'report')
  const others = side.filter(({ quotations: [{ article }] }) => article.role === 'report' && !article.isDraft)
  const names = [
    ...(isYou ? [you] : []),
    ...Array.from(new Set(records.map((witness) => recordName(witness, witnesses, places)))),
    ...Array.from(new Set(others.map((witness) => nameOf(witness, witnesses)))),
  ]
  const shown = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`] : names
  const text = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? 'nobody')
  return {
    text,
    many: names.length > 1 || text === 'you',
    isSource: records.length > 0 && records.length === side.length,
    ...(records.length > 0 && { hasRecord: true as const }),
    ...(!isYou && records.length === 0 && !text.startsWith(YOUR_OWN) && { isName: true as const }),
  }
}

/** Whether a side is, among others, the draft's. */
export function isYours({ sigla }: Side, { witnesses }: Cluster): boolean {
  const isOne = among(sigla)
  return witnesses.some((witness) => isOne(witness.siglum) && isOfDraft(witness))
}

/** Which record it is, where there are several of its sort, and where to listen. */
function recordName(
  { siglum, quotations: [{ article }] }: Witness,
  all: readonly Witness[],
  places: Readonly<Record<Siglum, Place>>,
): string {
  const alike = new Set(all.flatMap(({ quotations: [{ article: other }] }) => (other.role === article.role ? [other.id] : [])))
  const time = places[siglum]?.time
  const name = `the ${article.role}${alike.size > 1 ? ` “${article.label}”` : ''}`
  return time === undefined ? name : `${name} (listen at ${time})`
}

/** An outlet with its date; that of the draft itself is no support for it. */
function nameOf({ quotations: [{ article }] }: Witness, all: readonly Witness[]): string {
  const date = article.date === undefined ? undefined : plainDate(article.date)
  const isOwn = all.some(
    ({ quotations: [{ article: other }] }) => other.isDraft && other.outlet !== undefined && other.outlet === article.outlet,
  )
  const name = isOwn ? `${YOUR_OWN} ${article.label}` : article.label
  return date === undefined ? name : `${name} (${date})`
}
