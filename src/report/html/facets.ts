import type { Days } from '../../text/days.ts'
import { shorten } from '../../text/shorten.ts'
import { inert } from '../inert.ts'
import { SEVERITIES } from '../severities.ts'
import { byName } from './by-name.ts'
import { daysIn } from './days-in.ts'
import type { Edition } from './edition.ts'
import type { Filtered, FilteredRow } from './filtered.ts'

/** Characters of a name in a list. */
const LONGEST = 60

/** A value that clusters can be filtered by, and how many differences are of it. */
export interface Facet {
  readonly value: string
  /** For people. */
  readonly name: string
  readonly count: number
}

/** What the clusters of a page can be filtered by. */
export interface Facets {
  readonly severities: readonly Facet[]
  readonly states: readonly Facet[]
  readonly kinds: readonly Facet[]
  readonly outlets: readonly Facet[]
  readonly speakers: readonly Facet[]
  /** The first and the last day of the articles; absent where none has a date. */
  readonly days?: Days
}

/** Gathers what some clusters can be filtered by. */
export function facetsOf(clusters: readonly Filtered[], { titles }: Pick<Edition, 'titles'>): Facets {
  const of = (read: (row: FilteredRow) => readonly string[]): (readonly string[])[] => clusters.flatMap(({ rows }) => rows.map(read))
  const articles = Array.from(new Set(clusters.flatMap(({ rows }) => rows.flatMap((row) => row.articles))))
  const days = articles.flatMap(({ date }) => (date === undefined ? [] : (daysIn(date) ?? [])))
  const severities = counted(of(({ severity }) => [severity]))
  return {
    severities: SEVERITIES.flatMap((severity) => severities.filter(({ value }) => value === severity)),
    states: counted(of(({ state }) => [state])).toReversed(),
    kinds: counted(
      of(({ kind }) => [kind]),
      (kind) => titles.get(kind) ?? inert(kind),
    ),
    outlets: counted(of((row) => row.articles.map(({ label }) => inert(label)))),
    speakers: counted(clusters.flatMap(({ speakers, rows }) => rows.map(() => speakers))),
    ...(days.length > 0 && { days: { from: least(days.map(({ from }) => from)), to: -least(days.map(({ to }) => -to)) } }),
  }
}

function counted(differences: readonly (readonly string[])[], nameOf = (value: string): string => shorten(value, LONGEST)): Facet[] {
  const counts = new Map<string, number>()
  for (const values of differences) for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Array.from(counts, ([value, count]) => ({ value, name: nameOf(value), count })).toSorted((a, b) => byName(a.name, b.name))
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity)
}
