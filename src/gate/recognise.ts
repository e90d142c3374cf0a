import type { BaselineEntry, Report } from '../model.ts'
import { type Fingerprint, fingerprint } from '../text/fingerprint.ts'
import { isNear, nearness } from './nearness.ts'

/** How a discrepancy is known: by an entry of its own, or only because each of its readings is. */
export interface Sighting {
  readonly entry?: BaselineEntry
}

/** A discrepancy of the report on its way to being recognised. */
interface Candidate {
  readonly id: string
  readonly print: Fingerprint
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
 * First by id. Then, since further articles can change the words all agree on, by the readings and half the context,
 * one entry for one discrepancy. Last, since they can also make another reading the lemma, by each of the two readings:
 * where `so / –` and `so / very` are known, `very / –` is nothing new.
 */
export function recognise({ findings }: Pick<Report, 'findings'>, baseline: readonly BaselineEntry[]): Recognition {
  const candidates = findings.flatMap(({ loci, discrepancies }) =>
    discrepancies.map((discrepancy) => ({ id: discrepancy.id, print: fingerprint(discrepancy, loci) })),
  )
  const entries = new Map(baseline.map((entry) => [entry.id, entry]))
  const known = new Map<string, Sighting>()
  const present = new Set<string>()
  const see = (id: string, entry: BaselineEntry) => {
    known.set(id, { entry })
    present.add(entry.id)
  }

  for (const { id } of candidates) {
    const entry = entries.get(id)
    if (entry) see(id, entry)
  }
  const unseen = [...entries.values()].filter(({ id }) => !present.has(id))
  for (const [{ id }, entry] of pairs(
    candidates.filter((candidate) => !known.has(candidate.id)),
    unseen,
  ))
    see(id, entry)

  const byReading = index([...entries.values()], ({ family, readings }) => readings.map((reading) => key(family, reading)))
  for (const { id, print } of candidates.filter((candidate) => !known.has(candidate.id))) {
    const support = supportOf(print, byReading)
    if (support.length === 0) continue
    known.set(id, {})
    for (const entry of support) present.add(entry.id)
  }
  return { known, absent: [...entries.values()].filter(({ id }) => !present.has(id)).toSorted(byId) }
}

/** Entries of about the same place that know one of the two readings; none, unless both readings are known so. */
function supportOf({ family, readings, context }: Fingerprint, byReading: ReadonlyMap<string, readonly BaselineEntry[]>): BaselineEntry[] {
  const [one, other] = readings
  const knowing = (reading: string, without: string) =>
    (byReading.get(key(family, reading)) ?? []).filter((entry) => !entry.readings.includes(without) && isNear(entry.context, context))
  const first = knowing(one, other)
  const second = first.length > 0 ? knowing(other, one) : []
  return second.length > 0 ? [...first, ...second] : []
}

/** Candidates and entries of the same readings in about the same place, the nearest first, each taken once. */
function pairs(candidates: readonly Candidate[], entries: readonly BaselineEntry[]): [Candidate, BaselineEntry][] {
  const byReadings = index(entries, ({ family, readings }) => [key(family, ...readings)])
  const near = candidates.flatMap((candidate) =>
    (byReadings.get(key(candidate.print.family, ...candidate.print.readings)) ?? [])
      .filter(({ context }) => isNear(context, candidate.print.context))
      .map((entry) => ({ candidate, entry, shared: nearness(entry.context, candidate.print.context) })),
  )
  const taken = new Set<Candidate | BaselineEntry>()
  return near
    .toSorted((a, b) => b.shared - a.shared || byId(a.candidate, b.candidate) || byId(a.entry, b.entry))
    .flatMap(({ candidate, entry }): [Candidate, BaselineEntry][] => {
      if (taken.has(candidate) || taken.has(entry)) return []
      taken.add(candidate).add(entry)
      return [[candidate, entry]]
    })
}

function index<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const name of keysOf(item)) {
      const group = found.get(name)
      if (group) group.push(item)
      else found.set(name, [item])
    }
  }
  return found
}

function key(...parts: readonly string[]): string {
  return parts.join('\u0000')
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
