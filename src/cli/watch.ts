import { resolve } from 'node:path'
import { type BaselineEntry, type Edit, openSession, readBaseline, renderUpdate, UsageError } from '../index.ts'
import { BASELINE, baselineFile } from './baseline-file.ts'
import { clock } from './clock.ts'
import { editsOf } from './edits.ts'
import { exitCode } from './exit-code.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { nextAfter, type Output, plannedOutputs, writeOutputs } from './outputs.ts'
import { spareSources } from './own-files.ts'
import { type Checked, narrowing, reportBeside } from './report-on.ts'
import { withSavedTicks } from './saved-ticks.ts'
import { readSettings, type Settings } from './settings.ts'
import { onScreen } from './show.ts'
import { entriesOf, sinceLast } from './since-last.ts'
import { besideOf, sourcesOf } from './sources.ts'
import { tell } from './tell.ts'
import { toldOnce } from './told-once.ts'
import { watchedPaths } from './watched-paths.ts'

/** What a run was told by files that may be broken while somebody writes in them. */
interface Told {
  readonly settings: Settings
  readonly file: string | undefined
  readonly baseline: readonly BaselineEntry[]
}

/** A run that was made. */
interface Round extends Checked {
  readonly told: Told
}

/**
 * Checks once and shows the report, then again whenever a file changes, and shows what is new, gone or changed since the run before.
 * Gives the exit code of the last run when the user has had enough.
 */
export async function watch(given: Given, world: Io): Promise<number> {
  const { io, turn } = toldOnce(world)
  const outputs = plannedOutputs(given.output)
  refuse(given)
  await spareSources(outputs, given)
  const first = await toldBy(given)
  const edits = await editsOf(
    watchedPaths(given, first.file ?? BASELINE),
    outputs.map(({ file }) => file),
    io.stopped?.() ?? new Promise(() => {}),
  )
  try {
    const run = runner(given, io)
    let last = await run(first, [])
    let code = await tell(last, given, io, first.settings, outputs)
    const next = (): ReturnType<typeof edits.next> => {
      entriesOf(last.report)
      return edits.next()
    }
    for (let made = await next(); made; made = await next()) {
      turn()
      const round = await again(last, given, io, run, made)
      if (round && isAbout(made, last, round, given)) {
        await io.write(await updateOf(last, round, given, io, made, outputs))
        await writeOutputs(outputs, round.report, shownAs(given, round), nextAfter(outputs, given))
      }
      code = round ? await exitCode(round, given, round.told.settings) : 2
      last = round ?? last
    }
    return code
  } finally {
    await edits.close()
  }
}

/** What watching cannot be combined with. */
function refuse(given: Given): void {
  const { paths, format = 'table' } = given
  if (paths.includes('-')) throw new UsageError('--watch: standard input can be read but once; name a file')
  if (format !== 'table' && format !== 'checklist')
    throw new UsageError(`--watch tells people what changed; to have every report as ${format}, write it to a file: -o ${format}=FILE`)
}

async function toldBy(given: Given): Promise<Told> {
  const settings = await readSettings(given)
  const file = baselineFile(settings)
  return { settings, file, baseline: file === undefined ? [] : await readBaseline(file) }
}

type Run = (told: Told, touched: readonly string[]) => Promise<Round>

function runner(given: Given, io: Io): Run {
  const session = sourcesOf(given, io).then((sources) => openSession(sources, besideOf(given)))
  return async (told, touched) => {
    const report = await reportBeside(given, io, told.settings, told.baseline, async (_, settings) =>
      (await session).report(touched, settings),
    )
    const whole = await withSavedTicks(report)
    return { told, whole, report: await (await narrowing(given))(whole), file: told.file }
  }
}

/** Runs again; undefined where that cannot be done, and one line has told why: the next edit may mend it. */
async function again(last: Round, given: Given, io: Io, run: Run, made: readonly Edit[]): Promise<Round | undefined> {
  try {
    return await run(
      await toldNow(last.told, given, io),
      made.map(({ path }) => path),
    )
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.warn(`variorum: ${error.message}\n`)
    return undefined
  }
}

/** What config and baseline say now; as long as they are broken, what they said before. */
async function toldNow(before: Told, given: Given, io: Io): Promise<Told> {
  try {
    return await toldBy(given)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.warn(`variorum: ${error.message}; going on with what it said before\n`)
    return before
  }
}

/** Whether anything is to be told: a file that was edited is one that the runs are about, or something changed for another reason. */
function isAbout(edits: readonly Edit[], before: Round, round: Round, given: Given): boolean {
  const read = [before, round].flatMap(({ whole, file }) => [
    ...[...whole.articles, ...whole.skipped].map(({ path }) => path),
    ...watchedPaths(given, file ?? BASELINE),
  ])
  const isOfRun = new Set(read.map((path) => resolve(path)))
  return edits.some(({ path }) => isOfRun.has(resolve(path))) || shownOf(before) !== shownOf(round)
}

const shownOf = ({ report: { findings, skipped, verdicts } }: Round): string => JSON.stringify([findings, skipped, verdicts])

const shownAs = (given: Given, { told }: Round): Given => ({ ...given, 'min-severity': told.settings.minSeverity })

async function updateOf(
  last: Round,
  round: Round,
  given: Given,
  io: Io,
  edits: readonly Edit[],
  outputs: readonly Output[],
): Promise<string> {
  const options = onScreen(shownAs(given, round), io, nextAfter(outputs, given))
  const update = await renderUpdate(last.report, round.report, { time: clock(), edits, ...sinceLast(last.report, round.report) }, options)
  return `\n${update}`
}
