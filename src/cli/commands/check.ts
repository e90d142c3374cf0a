import { existsSync } from 'node:fs'
import { type BaselineEntry, check as checkSources, gates, readBaseline, readKnown, type Report, UsageError } from '../../index.ts'
import { changedSince } from '../changed-since.ts'
import { CONFIG_NAMES } from '../config.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { idleRules } from '../idle-rules.ts'
import { leftAbove } from '../left-above.ts'
import { leftOut } from '../left-out.ts'
import { partMissing } from '../part-missing.ts'
import { nextAfter, type Output, plannedOutputs, writeOutputs } from '../outputs.ts'
import { startProgress } from '../progress.ts'
import { withSavedTicks } from '../saved-ticks.ts'
import { ownFiles, spareSources } from '../own-files.ts'
import { refuseNoDraft } from '../refuse-no-draft.ts'
import { readSettings, type Settings } from '../settings.ts'
import { show } from '../show.ts'
import { besideOf, sourcesOf } from '../sources.ts'
import { today } from '../today.ts'
import { codeOf, complainOf, nothingIn, warnOf } from '../trouble.ts'

/** Where the baseline lies when nobody says so. */
export const BASELINE = 'variorum-baseline.json'

/** What is said of a config and a baseline that lie in a folder above. */
const ABOVE = 'in a folder above, and not used here; run variorum there'

/** What is said of a glob of the config. */
const IDLE = 'a glob of the config, and no file here is meant by it'

/** Reports where articles print the same quotation differently; 1 where something new reaches the fail level. */
export async function check(given: Given, io: Io): Promise<number> {
  if (given.watch) return (await import('../watch.ts')).watch(given, io)
  const settings = await readSettings(given)
  const outputs = plannedOutputs(given.output)
  await spareSources(outputs, given)
  const file = baselineFile(settings)
  hintAbove(given, file, io)
  const narrow = await narrowing(given)
  const whole = await withSavedTicks(await reportOn(given, io, settings, file))
  return tell({ whole, report: await narrow(whole), file }, given, io, settings, outputs)
}

/** Where the baseline lies, if there is one. */
export function baselineFile({ baseline }: Settings): string | undefined {
  return baseline ?? (existsSync(BASELINE) ? BASELINE : undefined)
}

/** What lies in a folder above is not used, and whoever works in a part of a repository is told. */
function hintAbove({ config }: Given, file: string | undefined, io: Io): void {
  if (config !== undefined || CONFIG_NAMES.some((name) => existsSync(name))) return
  const above = leftAbove([...CONFIG_NAMES, ...(file === undefined ? [BASELINE] : [])])
  if (above.length > 0) warnOf([{ path: above.join(', '), reason: ABOVE }], io)
}

/** Narrows a report to what changed, where that was asked for. */
export async function narrowing(given: Given): Promise<(report: Report) => Promise<Report>> {
  const since = given['changed-since']
  return since === undefined ? async (report) => report : changedSince(since)
}

/** A report, the whole of which it is perhaps a part, and the baseline it was gated by. */
export interface Checked {
  readonly whole: Report
  readonly report: Report
  readonly file: string | undefined
}

/** Writes and shows a report and gives the exit code. */
export async function tell(checked: Checked, given: Given, io: Io, settings: Settings, outputs: readonly Output[]): Promise<number> {
  const report = await sourced(checked)
  if (report.articles.length === 0) return complainOf(report.skipped, io)
  refuseNoDraft(report, given.format, outputs)
  const shown = { ...given, 'min-severity': settings.minSeverity }
  const next = nextAfter(outputs)
  await writeOutputs(outputs, report, shown, next, startProgress(io, given))
  await show(report, shown, io, next)
  // The table and the checklist have just told what was skipped, and why.
  const isTold = given.format === undefined || given.format === 'table' || given.format === 'checklist'
  const code = isTold ? codeOf(report.skipped, given['allow-skipped']) : complainOf(report.skipped, io, given['allow-skipped'])
  if (isTold && code !== 0 && io.columns === undefined) io.warn(`variorum: ${report.skipped.length} skipped, as the report says\n`)
  return exitCode(checked, given, settings)
}

/** 2 where something could not be read, 1 where something new reaches the fail level or, if that was asked for, the baseline is stale. */
export async function exitCode({ whole, report, file }: Checked, given: Given, { failOn }: Settings): Promise<number> {
  const code = codeOf(report.skipped, given['allow-skipped'])
  return code || Number(gates(report, failOn) || (given['fail-on-stale'] === true && (await isStale(whole, file))))
}

/** A report that says of what is no longer found whether a baseline knew it. */
async function sourced({ report, file }: Checked): Promise<Report> {
  if (file === undefined || report.baseline.absent.length === 0 || (await readKnown(file)).kind === 'baseline') return report
  return { ...report, baseline: { ...report.baseline, of: 'report' } }
}

/** Whether the baseline knows of something that is no longer there. A saved report need not be kept up; what was not read may hold it. */
async function isStale({ baseline: { absent, unseen = [] } }: Report, file: string | undefined): Promise<boolean> {
  return file !== undefined && absent.length > unseen.length && (await readKnown(file)).kind === 'baseline'
}

/** Runs the check; where there is no article at all, either the report says what was skipped or a usage error says so. */
export async function reportOn(given: Given, io: Io, settings: Settings, file: string | undefined): Promise<Report> {
  return reportBeside(given, io, settings, file === undefined ? [] : await readBaseline(file))
}

/** The same with what is known already, in a way of its own to check. */
export async function reportBeside(
  given: Given,
  io: Io,
  settings: Settings,
  baseline: readonly BaselineEntry[],
  run: typeof checkSources = checkSources,
): Promise<Report> {
  const progress = startProgress(io, given)
  const warnings: { readonly path: string; readonly reason: string }[] = []
  try {
    const made = await run(await sourcesOf(given, io), {
      ...settings.options,
      ...besideOf(given),
      without: ownFiles(given, io),
      baseline,
      today: today(io),
      onProgress: progress.tell,
      onWarning: (warning) => warnings.push(warning),
    })
    const report = asFarAsNamed(made, given.paths)
    const missing = await partMissing(given, report)
    if (missing !== undefined) throw new UsageError(missing)
    if (report.articles.length + report.skipped.length === 0) throw new UsageError(nothingIn(given.paths, report.counts.passedOver))
    for (const path of await idleRules(settings.options.metadata ?? [], report)) warnings.push({ path, reason: IDLE })
    return report
  } finally {
    progress.end()
    warnOf(warnings, io)
  }
}

/** Where files were named one by one, what the baseline knows besides may lie in one beside them. */
function asFarAsNamed(report: Report, paths: readonly string[]): Report {
  const { absent } = report.baseline
  if (absent.length === 0 || leftOut(paths) === undefined) return report
  return { ...report, baseline: { ...report.baseline, unseen: absent.map(({ id }) => id) } }
}
