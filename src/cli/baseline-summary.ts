import type { BaselineEntry, Report } from '../index.ts'

/** How many discrepancies are known from now on, how many of them were not before, and what became of those that are no longer found. */
export function baselineSummary(
  file: string,
  before: readonly BaselineEntry[],
  after: readonly BaselineEntry[],
  { baseline, findings }: Report,
): string {
  const over = new Set((baseline.expired ?? []).map(({ id }) => id))
  const knownIn = (entries: readonly BaselineEntry[]): Set<string> =>
    new Set(entries.flatMap(({ id, withdrawn }) => (withdrawn === undefined && !over.has(id) ? [id] : [])))
  const [had, has] = [knownIn(before), knownIn(after)]
  const states = new Map(findings.flatMap(({ discrepancies }) => discrepancies.map(({ id, state }) => [id, state])))
  const added = Array.from(has).filter((id) => states.get(id) === 'new').length
  const known = [counted(has.size, 'known discrepancy', 'known discrepancies'), ...(added > 0 ? [takenIn(added, has.size)] : [])].join(', ')
  const withdrawn = after.filter((entry) => entry.withdrawn !== undefined).length
  const stale = baseline.absent.filter(({ id }) => has.has(id)).length
  const dropped = baseline.absent.filter(({ id }) => had.has(id)).length - stale
  return `${file}: ${[
    known,
    ...(withdrawn > 0 ? [`${counted(withdrawn, 'withdrawn reading', 'withdrawn readings')} kept`] : []),
    ...(dropped > 0 ? [`${dropped} no longer found and dropped`] : []),
    ...(stale > 0 ? [`${stale} no longer found but kept (--prune drops ${stale === 1 ? 'it' : 'them'})`] : []),
    ...(over.size > 0 ? [`${over.size} accepted until a day that has passed, new until accepted again`] : []),
  ].join('; ')}`
}

function takenIn(added: number, all: number): string {
  return added === all ? 'taken in now' : `${added} of them taken in now`
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
