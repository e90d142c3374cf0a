import { gates, readKnown, type Report } from '../index.ts'
import type { Given } from './flags.ts'
import type { Checked } from './report-on.ts'
import type { Settings } from './settings.ts'
import { codeOf } from './trouble.ts'

/** 2 where something could not be read, 1 where something new reaches the fail level or, if that was asked for, the baseline is stale. */
export async function exitCode({ whole, report, file }: Checked, given: Given, { failOn }: Settings): Promise<number> {
  const code = codeOf(report.skipped, given['allow-skipped'])
  return code || Number(gates(report, failOn) || (given['fail-on-stale'] === true && (await isStale(whole, file))))
}

/** Whether the baseline knows of something that is no longer there. A saved report need not be kept up; what was not read may hold it. */
async function isStale({ baseline: { absent, unseen = [] } }: Report, file: string | undefined): Promise<boolean> {
  return file !== undefined && absent.length > unseen.length && (await readKnown(file)).kind === 'baseline'
}
