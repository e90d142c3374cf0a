import { readKnown, type Report } from '../index.ts'
import { exitCode } from './exit-code.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { nextAfter, type Output, writeOutputs } from './outputs.ts'
import { startProgress } from './progress.ts'
import { refuseNoDraft } from './refuse-no-draft.ts'
import type { Checked } from './report-on.ts'
import type { Settings } from './settings.ts'
import { show } from './show.ts'
import { codeOf, complainOf } from './trouble.ts'

/** Writes and shows a report and gives the exit code. */
export async function tell(checked: Checked, given: Given, io: Io, settings: Settings, outputs: readonly Output[]): Promise<number> {
  const report = await sourced(checked)
  if (report.articles.length === 0) return complainOf(report.skipped, io)
  refuseNoDraft(report, given.format, outputs)
  const shown = { ...given, 'min-severity': settings.minSeverity }
  const next = nextAfter(outputs, given)
  await writeOutputs(outputs, report, shown, next, startProgress(io, given))
  await show(report, shown, io, next)
  // The table and the checklist have just told what was skipped, and why.
  const isTold = given.format === undefined || given.format === 'table' || given.format === 'checklist'
  const code = isTold ? codeOf(report.skipped, given['allow-skipped']) : complainOf(report.skipped, io, given['allow-skipped'])
  if (isTold && code !== 0 && io.columns === undefined) io.warn(`variorum: ${report.skipped.length} skipped, as the report says\n`)
  return exitCode(checked, given, settings)
}

/** A report that says of what is no longer found whether a baseline knew it. */
async function sourced({ report, file }: Checked): Promise<Report> {
  if (file === undefined || report.baseline.absent.length === 0 || (await readKnown(file)).kind === 'baseline') return report
  return { ...report, baseline: { ...report.baseline, of: 'report' } }
}
