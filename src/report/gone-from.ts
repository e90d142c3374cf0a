import type { BaselineEntry, Report } from '../model.ts'

/** What the baseline knows and the report does not have: what is surely gone, and how much may lie in what was not read. */
export function goneFrom({ baseline: { absent, unseen = [] } }: Pick<Report, 'baseline'>): {
  readonly gone: readonly BaselineEntry[]
  readonly unseen: number
} {
  const ids = new Set(unseen)
  return { gone: absent.filter(({ id }) => !ids.has(id)), unseen: unseen.length }
}
