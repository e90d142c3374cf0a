import type { BaselineEntry } from '../model.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import { nearIndex } from './near-index.ts'
import { nearness } from './nearness.ts'

/** A discrepancy of the report on its way to being recognised. */
export interface Candidate {
  readonly id: string
  readonly print: Fingerprint
}

/** Candidates and entries of the same readings between the same words, each taken once, in the order of ids. */
export function alike(candidates: readonly Candidate[], entries: readonly BaselineEntry[]): [Candidate, BaselineEntry][] {
  const files = new Map<string, BaselineEntry[]>()
  for (const entry of entries.toSorted((a, b) => byId(b, a))) {
    const file = files.get(placeOf(entry))
    if (file) file.push(entry)
    else files.set(placeOf(entry), [entry])
  }
  return candidates.toSorted(byId).flatMap((candidate): [Candidate, BaselineEntry][] => {
    const entry = files.get(placeOf(candidate.print))?.pop()
    return entry ? [[candidate, entry]] : []
  })
}

/** Candidates and entries of the same readings in about the same place, the nearest first, each taken once. */
export function near(candidates: readonly Candidate[], entries: readonly BaselineEntry[]): [Candidate, BaselineEntry][] {
  if (candidates.length === 0 || entries.length === 0) return []
  const byReadings = nearIndex(entries, ({ family, readings }) => [key(family, ...readings)])
  const found = candidates.flatMap((candidate) => {
    const { family, readings, context } = candidate.print
    return byReadings(key(family, ...readings), context).map((entry) => ({ candidate, entry, shared: nearness(entry.context, context) }))
  })
  const taken = new Set<Candidate | BaselineEntry>()
  return found
    .toSorted((a, b) => b.shared - a.shared || byId(a.candidate, b.candidate) || byId(a.entry, b.entry))
    .flatMap(({ candidate, entry }): [Candidate, BaselineEntry][] => {
      if (taken.has(candidate) || taken.has(entry)) return []
      taken.add(candidate).add(entry)
      return [[candidate, entry]]
    })
}

/** One text for several. */
export function key(...parts: readonly string[]): string {
  return parts.join('\u0000')
}

function placeOf({ family, readings, context }: Pick<BaselineEntry, 'family' | 'readings' | 'context'>): string {
  return key(family, ...readings, context.before, context.after)
}

/** Orders by id. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
