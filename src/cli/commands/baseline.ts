import { existsSync } from 'node:fs'
import { type BaselineEntry, baselineOf, readKnown, type Report, UsageError, writeBaseline } from '../../index.ts'
import { authorOf } from '../author-of.ts'
import { BASELINE } from '../baseline-file.ts'
import { baselineSummary } from '../baseline-summary.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { refuseBlind } from '../refuse-blind.ts'
import { reportOn } from '../report-on.ts'
import { readSettings } from '../settings.ts'
import { today } from '../today.ts'
import { complainOf } from '../trouble.ts'

/** Writes down what is known; with `--add` the entries there are stay, with `--prune` those no longer found go. */
export async function baseline(given: Given, io: Io): Promise<number> {
  const settings = await readSettings(given)
  const file = settings.baseline ?? BASELINE
  const isThere = existsSync(file)
  const before = isThere ? await entriesOf(file) : []
  const report = await reportOn(given, io, settings, isThere ? file : undefined)
  if (report.articles.length === 0) return complainOf(report.skipped, io)
  const count = before.filter(({ withdrawn }) => withdrawn === undefined).length
  if (given.prune || !given.add) refuseBlind({ file, count, report, given, io })
  const author = await authorOf(given, io)
  const entries = entriesAfter(before, report, given, { since: today(io), ...(author !== undefined && { author }) })
  await writeBaseline(file, entries)
  await io.write(`${baselineSummary(file, before, entries, report)}\n`)
  return complainOf(report.skipped, io, given['allow-skipped'])
}

/** The entries of a baseline that is to be written over: a saved report serves as one, but is not to be lost. */
export async function entriesOf(file: string): Promise<readonly BaselineEntry[]> {
  const { kind, entries } = await readKnown(file)
  if (kind === 'report') throw new UsageError(`${file} is a report; name another file for the baseline`)
  return entries
}

type Stamp = Pick<BaselineEntry, 'since' | 'author'>

function entriesAfter(before: readonly BaselineEntry[], report: Report, given: Given, stamp: Stamp): BaselineEntry[] {
  const { absent, expired = [] } = report.baseline
  const withdrawn = before.filter((entry) => entry.withdrawn !== undefined)
  const barred = new Set(withdrawn.map(({ id }) => id))
  const had = new Set(before.map(({ id }) => id))
  const discrepancies = new Map(report.findings.flatMap((finding) => finding.discrepancies.map((each) => [each.id, each])))
  const isNew = ({ id }: BaselineEntry): boolean => discrepancies.get(id)?.state === 'new'
  // What is over is new, and was known: it stays so until somebody accepts it again.
  const isOver = (entry: BaselineEntry): boolean => isNew(entry) && discrepancies.get(entry.id)?.until !== undefined
  const found = baselineOf(report, { ...(given['min-severity'] && { least: given['min-severity'] }) })
    .filter((entry) => !barred.has(entry.id) && !isOver(entry))
    .map((entry) => (isNew(entry) || (entry.since === undefined && !had.has(entry.id)) ? { ...entry, ...stamp } : entry))
  const gone = new Set(absent.map(({ id }) => id))
  if (!given.add && !given.prune) return [...withdrawn, ...expired, ...found]
  return [...before.filter(({ id }) => !given.prune || !gone.has(id)), ...(given.add ? found.filter(isNew) : [])]
}
