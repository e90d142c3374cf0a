import type { BaselineEntry, Report } from '../model.ts'
import { type Fingerprint, fingerprint } from '../text/fingerprint.ts'
import { nearIndex } from './near-index.ts'
import { alike, byId, key, near } from './pairs.ts'
import { byWords, recomposed } from './recomposed.ts'
import { swallowed } from './swallowed.ts'

/** How a discrepancy is known: by an entry of its own, or only because each of its readings is. */
export interface Sighting {
  readonly entry?: BaselineEntry
}

/** What the baseline knows of a report, by discrepancy id, and what it knows that the report does not have. */
export interface Recognition {
  readonly known: ReadonlyMap<string, Sighting>
  /** By id. */
  readonly absent: readonly BaselineEntry[]
}

/**
 * Finds the discrepancies of a report in a baseline.
 *
 * First by id. Then by the readings and the whole context and, since further articles can change the words all agree on,
 * by the readings and half the context: one entry for one discrepancy. Last, since they can also make another reading the
 * lemma, by each of the two readings: where `so / –` and `so / very` are known by entries that still hold, `very / –` is nothing new;
 * nor is `so very / –` where `so / –` and `very / –` are.
 *
 * What is a part of something longer now, and no longer told by itself, is not gone.
 */
export function recognise(
  { findings }: Pick<Report, 'findings'>,
  baseline: readonly BaselineEntry[],
  holds: (entry: BaselineEntry) => boolean = () => true,
): Recognition {
  if (baseline.length === 0) return { known: new Map(), absent: [] }
  const candidates = findings.flatMap((finding) =>
    finding.discrepancies.map((discrepancy) => ({ id: discrepancy.id, print: fingerprint(discrepancy, finding) })),
  )
  const entries = new Map(baseline.map((entry) => [entry.id, entry]))
  const known = new Map<string, Sighting>()
  const present = new Set<string>()
  const unknown = () => candidates.filter(({ id }) => !known.has(id))
  const unseen = () => Array.from(entries.values()).filter(({ id }) => !present.has(id))
  const see = (id: string, entry: BaselineEntry) => {
    known.set(id, { entry })
    present.add(entry.id)
  }

  for (const { id } of candidates) {
    const entry = entries.get(id)
    if (entry) see(id, entry)
  }
  for (const pair of [alike, near]) {
    for (const [{ id }, entry] of pair(unknown(), unseen())) see(id, entry)
  }

  for (const findSupport of [byReadings, byParts]) {
    const left = unknown()
    if (left.length === 0) break
    const supportOf = findSupport(Array.from(entries.values()).filter(holds))
    for (const { id, print } of left) {
      const support = supportOf(print)
      if (support.length > 0) known.set(id, {})
      for (const entry of support) present.add(entry.id)
    }
  }
  for (const { id } of swallowed(
    unseen(),
    candidates.map(({ print }) => print),
  ))
    present.add(id)
  return { known, absent: unseen().toSorted(byId) }
}

/** What knows a discrepancy without being about it; nothing, where nothing does. */
type Support = (print: Fingerprint) => readonly BaselineEntry[]

/** Entries of about the same place that know one of the two readings; none, unless both readings are known so. */
function byReadings(entries: readonly BaselineEntry[]): Support {
  const nearby = nearIndex(entries, ({ family, readings }) => readings.map((reading) => key(family, reading)))
  return ({ family, readings: [one, other], context }) => {
    const knowing = (reading: string, without: string) =>
      nearby(key(family, reading), context).filter(({ readings }) => !readings.includes(without))
    // What is printed is rarer than nothing, which comes first.
    const second = knowing(other, one)
    const first = second.length > 0 ? knowing(one, other) : []
    return first.length > 0 ? [...first, ...second] : []
  }
}

/** Entries that it is made of, or one that is made of it. */
function byParts(entries: readonly BaselineEntry[]): Support {
  const nearby = byWords(entries)
  return (print) => recomposed(print, nearby)
}
