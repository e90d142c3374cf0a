import { existsSync } from 'node:fs'
import { BASELINE, baselineFile } from '../baseline-file.ts'
import { CONFIG_NAMES } from '../config.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { leftAbove } from '../left-above.ts'
import { plannedOutputs } from '../outputs.ts'
import { spareSources } from '../own-files.ts'
import { narrowing, reportOn } from '../report-on.ts'
import { withSavedTicks } from '../saved-ticks.ts'
import { readSettings } from '../settings.ts'
import { tell } from '../tell.ts'
import { warnOf } from '../trouble.ts'

/** What is said of a config and a baseline that lie in a folder above. */
const ABOVE = 'in a folder above, and not used here; run variorum there'

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

/** What lies in a folder above is not used, and whoever works in a part of a repository is told. */
function hintAbove({ config }: Given, file: string | undefined, io: Io): void {
  if (config !== undefined || CONFIG_NAMES.some((name) => existsSync(name))) return
  const above = leftAbove([...CONFIG_NAMES, ...(file === undefined ? [BASELINE] : [])])
  if (above.length > 0) warnOf([{ path: above.join(', '), reason: ABOVE }], io)
}
