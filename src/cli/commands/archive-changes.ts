import {
  baselineOf,
  type ClusterState,
  gate,
  keepState,
  keptOf,
  type KeptDiscrepancy,
  living,
  type LogEntry,
  news,
  openArchive,
  recognise,
  type Report,
  sinceOf,
} from '../../index.ts'
import { logLines } from '../log-lines.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { now } from '../now.ts'
import { plannedOutputs } from '../outputs.ts'
import { reportBeside } from '../report-on.ts'
import { readSettings } from '../settings.ts'
import { tell } from '../tell.ts'
import { oneLine } from '../trouble.ts'

/** Reports which differences came into an archive since a day, by default with what was added last; and what became of its clusters. */
export async function archiveChanges({ from: since, ...given }: Given, io: Io): Promise<number> {
  const [path = ''] = given.paths
  const settings = await readSettings(given)
  const outputs = plannedOutputs(given.output)
  const { state, added, log: earlier } = await heldBy(path, since)
  const from = since ?? latest(added)
  const report = await reportBeside(given, io, settings, [])
  const discrepancies = datedIn(report, state, added)
  const { clusters, log } = living(state.clusters, keptOf(report), now(io))
  await keep(path, { clusters, discrepancies }, log, io)
  const older = discrepancies.filter((each) => each.since < from).map(({ entry }) => entry)
  const gated = gate(report, older)
  const code = await tell({ whole: gated, report: news(gated), file: undefined }, given, io, settings, outputs)
  if (given.format === undefined || given.format === 'table')
    for (const line of logLines([...earlier, ...log], given)) await io.write(`${line}\n`)
  return code
}

/** What an archive knows of its clusters, what became of them since a time, and when each of its articles was added. */
interface HeldBy {
  readonly state: ClusterState
  readonly log: readonly LogEntry[]
  readonly added: ReadonlyMap<string, string>
}

async function heldBy(path: string, since: string | undefined): Promise<HeldBy> {
  const archive = await openArchive(path)
  try {
    const added = new Map<string, string>()
    for await (const { key, added: when } of archive.list()) added.set(key, when)
    return { state: await archive.state(), log: await archive.log(since ?? latest(added)), added }
  } finally {
    archive.close()
  }
}

/** All discrepancies, with the time since when they are there: one that was known keeps what it was known by. */
function datedIn(report: Report, { discrepancies }: ClusterState, added: ReadonlyMap<string, string>): KeptDiscrepancy[] {
  const before = new Map(discrepancies.map(({ entry, since }) => [entry.id, since]))
  const { known } = recognise(
    report,
    discrepancies.map(({ entry }) => entry),
  )
  const since = new Map(
    report.findings.flatMap((finding) =>
      finding.discrepancies.map((discrepancy): [string, string] => [
        discrepancy.id,
        before.get(known.get(discrepancy.id)?.entry?.id ?? '') ?? sinceOf(discrepancy, finding, (article) => added.get(article) ?? ''),
      ]),
    ),
  )
  return baselineOf(report, { least: 'info', withdrawn: true }).map((entry) => ({ entry, since: since.get(entry.id) ?? '' }))
}

/** Of an archive that may only be read nothing is kept; the changes are told all the same. */
async function keep(path: string, state: ClusterState, log: readonly LogEntry[], io: Io): Promise<void> {
  try {
    await keepState(path, state, log)
  } catch (error) {
    io.warn(`variorum: not kept in ${oneLine(path)}: ${oneLine(error instanceof Error ? error.message : String(error))}\n`)
  }
}

const latest = (added: ReadonlyMap<string, string>): string =>
  Array.from(added.values()).reduce((last, each) => (each > last ? each : last), '')
