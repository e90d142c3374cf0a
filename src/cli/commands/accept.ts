import { existsSync } from 'node:fs'
import { type BaselineEntry, baselineOf, inert, readReport, recognise, type Report, UsageError, writeBaseline } from '../../index.ts'
import { authorOf } from '../author-of.ts'
import { BASELINE } from '../baseline-file.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { readSettings } from '../settings.ts'
import { orRather, suggest } from '../suggest.ts'
import { nameOf, textOf } from '../text-of.ts'
import { today } from '../today.ts'
import { untilOf } from '../until-of.ts'
import { withdrawnOf } from '../withdrawn-of.ts'
import { entriesOf } from './baseline.ts'

/** Lets discrepancies of a saved report stand, or marks one of their readings as withdrawn: they go into the baseline with the reason. */
export async function accept(given: Given, io: Io): Promise<number> {
  const { report: saved, reason = '', reading, withdrawn } = given
  const ids = Array.from(new Set(given.paths))
  const file = (await readSettings(given)).baseline ?? BASELINE
  if (saved === undefined) throw new UsageError(`name the report ${ids.length > 1 ? 'they stand' : 'it stands'} in: --report FILE`)
  const why = inert(reason)
  if (why === '') throw new UsageError(`say why ${ids.length > 1 ? 'they' : 'it'} may stand: --reason TEXT`)
  if (reading !== undefined && !withdrawn) throw new UsageError('--reading says whose reading was corrected: give --withdrawn, too')
  if (reading !== undefined && ids.length > 1)
    throw new UsageError('--reading names a printing of one discrepancy: withdraw them one by one')
  const until = untilOf(given, today(io))
  const report = await readReport(await textOf(saved, io), nameOf(saved))
  const before = existsSync(file) ? await entriesOf(file) : []
  if (!withdrawn) refuseWithdrawn(before, ids, file)
  const author = await authorOf(given, io)
  const known = recognise(
    report,
    before.filter((entry) => entry.withdrawn === undefined),
  ).known
  const readings = new Map(withdrawn ? ids.map((id) => [id, withdrawnOf(report, id, reading)] as const) : [])
  const entries = ids.map((id): BaselineEntry => ({
    ...plain(entryOf(report, id, saved)),
    reason: why,
    ...(author !== undefined && { author }),
    since: known.get(id)?.entry?.since ?? today(io),
    ...(until !== undefined && { until }),
    ...(withdrawn ? { withdrawn: readings.get(id)?.reading ?? '' } : { accepted: true }),
  }))
  const replaced = new Set(ids.flatMap((id) => [id, known.get(id)?.entry?.id ?? id]))
  await writeBaseline(file, [...before.filter(({ id }) => !replaced.has(id)), ...entries])
  await io.write(entries.map((entry) => `${file}: ${told(entry, readings.get(entry.id)?.printed)}: ${why}\n`).join(''))
  return 0
}

function entryOf(report: Report, id: string, saved: string): BaselineEntry {
  const entries = baselineOf(report, { least: 'info', withdrawn: true })
  const found = entries.find((entry) => entry.id === id)
  if (found) return found
  const ids = entries.map((entry) => entry.id)
  throw new UsageError(`no discrepancy ${inert(id)} in ${saved}${suggest(id, ids) ? `; ${orRather(id, ids)}` : ''}`)
}

/** To let stand what must not be printed again is to be a decision, not a slip. */
function refuseWithdrawn(before: readonly BaselineEntry[], ids: readonly string[], file: string): void {
  const entry = before.find(({ id, withdrawn }) => withdrawn !== undefined && ids.includes(id))
  if (!entry) return
  const why = entry.reason === undefined ? '' : `: ${entry.reason}`
  throw new UsageError(`${entry.id} is withdrawn in ${file}${why}; if it may stand after all, take its line out of ${file} first`)
}

/** What differs, and nothing of what was said of it. */
function plain({ id, kind, severity, family, readings, context }: BaselineEntry): BaselineEntry {
  return { id, kind, severity, family, readings, context }
}

function told({ id, kind, until, withdrawn, context: { before, after } }: BaselineEntry, printed: string | undefined): string {
  if (withdrawn === undefined) return `${id} (${inert(kind)}) accepted${until === undefined ? '' : ` until ${until}`}`
  const words = printed ?? [before, withdrawn === '' ? '‸' : withdrawn, after].filter((each) => each !== '').join(' ')
  return `${id} withdrawn, “${inert(words)}”`
}
