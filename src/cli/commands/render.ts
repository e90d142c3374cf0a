import { readReport } from '../../index.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { nextAfter, plannedOutputs, writeOutputs } from '../outputs.ts'
import { startProgress } from '../progress.ts'
import { refuseNoDraft } from '../refuse-no-draft.ts'
import { withSavedTicks } from '../saved-ticks.ts'
import { show } from '../show.ts'
import { nameOf, textOf } from '../text-of.ts'

/** Prints a saved report in another format. */
export async function render(given: Given, io: Io): Promise<number> {
  const [file = '-'] = given.paths
  const outputs = plannedOutputs(given.output)
  const report = await withSavedTicks(await readReport(await textOf(file, io), nameOf(file)))
  refuseNoDraft(report, given.format, outputs)
  const next = file === '-' ? nextAfter(outputs) : ({ kind: 'accept', file } as const)
  await writeOutputs(outputs, report, given, next, startProgress(io, given))
  await show(report, given, io, next)
  return 0
}
