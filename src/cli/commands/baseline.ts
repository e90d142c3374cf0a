import { existsSync, readFileSync } from 'node:fs'
import { type BaselineEntry, baselineOf, type Report, UsageError, writeBaseline, readBaseline } from '../../index.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { readSettings } from '../settings.ts'
import { complainOf } from '../trouble.ts'
import { BASELINE, reportOn } from './check.ts'

/** Writes down what is known; with `--add` the entries there are stay, with `--prune` those no longer found go. */
export async function baseline(given: Given, io: Io): Promise<number> {
  const settings = await readSettings(given)
  const file = settings.baseline ?? BASELINE
  const isThere = existsSync(file)
  const before = isThere ? await readBaseline(file) : []
  if (isThere) refuseReport(file)
  const report = await reportOn(given, io, settings, isThere ? file : undefined)
  if (report.articles.length === 0) return complainOf(report.skipped, io)
  const gone = new Set(report.baseline.absent.map(({ id }) => id))
  const drops = given.prune || !given.add
  if (drops && gone.size > 0 && report.skipped.length > 0) {
    complainOf(report.skipped, io)
    throw new UsageError(`${file} stays as it is: what was skipped may hold the entries that seem to be gone`)
  }
  const entries = entriesAfter(before, report, given, gone)
  await writeBaseline(file, entries)
  await io.write(`${summary(file, before, entries, gone)}\n`)
  return complainOf(report.skipped, io, given['allow-skipped'])
}

function entriesAfter(before: readonly BaselineEntry[], report: Report, { add, prune }: Given, gone: ReadonlySet<string>): BaselineEntry[] {
  const withdrawn = before.filter((entry) => entry.withdrawn !== undefined)
  const found = baselineOf(report).filter(({ id }) => withdrawn.every((entry) => entry.id !== id))
  if (!add && !prune) return [...withdrawn, ...found]
  const states = new Map(report.findings.flatMap(({ discrepancies }) => discrepancies.map(({ id, state }) => [id, state] as const)))
  const kept = prune ? before.filter(({ id }) => !gone.has(id)) : before
  return [...kept, ...(add ? found.filter(({ id }) => states.get(id) === 'new') : [])]
}

/** How many discrepancies are known from now on, how many of them were not before, and what became of those that are no longer found. */
function summary(file: string, before: readonly BaselineEntry[], after: readonly BaselineEntry[], gone: ReadonlySet<string>): string {
  const [had, has] = [knownIn(before), knownIn(after)]
  const withdrawn = after.filter((entry) => entry.withdrawn !== undefined).length
  const added = [...has].filter((id) => !had.has(id)).length
  const dropped = [...had].filter((id) => !has.has(id)).length
  const stale = [...has].filter((id) => gone.has(id)).length
  const taken = added > 0 ? [added === has.size ? 'taken in now' : `${added} of them taken in now`] : []
  const rest = [
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn ${withdrawn === 1 ? 'reading' : 'readings'} kept`] : []),
    ...(dropped > 0 ? [`${dropped} no longer found and dropped`] : []),
    ...(stale > 0 ? [`${stale} no longer found but kept (--prune drops ${stale === 1 ? 'it' : 'them'})`] : []),
  ]
  return `${file}: ${[[`${has.size} known ${has.size === 1 ? 'discrepancy' : 'discrepancies'}`, ...taken].join(', '), ...rest].join('; ')}`
}

function knownIn(entries: readonly BaselineEntry[]): Set<string> {
  return new Set(entries.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [id] : [])))
}

/** A saved report serves as a baseline, but must not be written over by one. */
export function refuseReport(file: string): void {
  if (/^\s*\{[^]*?"findings"\s*:/.test(readFileSync(file, 'utf8')))
    throw new UsageError(`${file} is a report; name another file for the baseline`)
}
