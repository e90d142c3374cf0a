import { type BaselineEntry, check, readBaseline, type Report, UsageError } from '../index.ts'
import { changedSince } from './changed-since.ts'
import type { Given } from './flags.ts'
import { idleRules } from './idle-rules.ts'
import type { Io } from './io.ts'
import { leftOut } from './left-out.ts'
import { ownFiles } from './own-files.ts'
import { partMissing } from './part-missing.ts'
import { startProgress } from './progress.ts'
import type { Settings } from './settings.ts'
import { besideOf, sourcesOf } from './sources.ts'
import { today } from './today.ts'
import { nothingIn, warnOf } from './trouble.ts'

/** What is said of a glob of the config. */
const IDLE = 'a glob of the config, and no file here is meant by it'

/** A report, the whole of which it is perhaps a part, and the baseline it was gated by. */
export interface Checked {
  readonly whole: Report
  readonly report: Report
  readonly file: string | undefined
}

/** Narrows a report to what changed, where that was asked for. */
export async function narrowing(given: Given): Promise<(report: Report) => Promise<Report>> {
  const since = given['changed-since']
  return since === undefined ? async (report) => report : changedSince(since)
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
  run: typeof check = check,
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
    if (report.articles.length + report.skipped.length === 0) throw new UsageError(nothingIn(given.paths, report.counts))
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
