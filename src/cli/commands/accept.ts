import { existsSync } from 'node:fs'
import { type BaselineEntry, baselineOf, readReport, readBaseline, type Report, UsageError, writeBaseline } from '../../index.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { readSettings } from '../settings.ts'
import { orRather, suggest } from '../suggest.ts'
import { nameOf, textOf } from '../text-of.ts'
import { withdrawnOf } from '../withdrawn-of.ts'
import { refuseReport } from './baseline.ts'
import { BASELINE } from './check.ts'

/** Lets one discrepancy of a saved report stand, or marks one of its readings as withdrawn: it goes into the baseline with the reason. */
export async function accept(given: Given, io: Io): Promise<number> {
  const { paths, report: saved, reason, withdrawn, reading } = given
  const [id = ''] = paths
  const file = (await readSettings(given)).baseline ?? BASELINE
  if (saved === undefined) throw new UsageError('name the report it stands in: --report FILE')
  if (!reason?.trim()) throw new UsageError('say why it may stand: --reason TEXT')
  const report = await readReport(await textOf(saved, io), nameOf(saved))
  if (reading !== undefined && !withdrawn) throw new UsageError('--reading says whose reading was corrected: give --withdrawn, too')
  const { accepted: _accepted, ...plain } = entryOf(report, id, saved)
  const entry: BaselineEntry = {
    ...plain,
    reason: reason.trim(),
    ...(withdrawn ? { withdrawn: withdrawnOf(report, id, reading) } : { accepted: true }),
  }
  const before = existsSync(file) ? await readBaseline(file) : []
  if (existsSync(file)) refuseReport(file)
  await writeBaseline(file, [...before.filter((each) => each.id !== id), entry])
  await io.write(
    entry.withdrawn === undefined
      ? `${file}: ${id} (${entry.kind}) accepted: ${entry.reason}\n`
      : `${file}: ${id} withdrawn, ${shownAs(entry)}: ${entry.reason}\n`,
  )
  return 0
}

function entryOf(report: Report, id: string, saved: string): BaselineEntry {
  const entries = baselineOf(report, { withdrawn: true })
  const found = entries.find((entry) => entry.id === id)
  if (found) return found
  const ids = entries.map((entry) => entry.id)
  throw new UsageError(`no discrepancy ${id} above info in ${saved}${suggest(id, ids) ? `; ${orRather(id, ids)}` : ''}`)
}

/** The withdrawn words among those around them. */
function shownAs({ withdrawn = '', context: { before, after } }: BaselineEntry): string {
  return `“${[before, withdrawn === '' ? '‸' : withdrawn, after].filter((words) => words !== '').join(' ')}”`
}
