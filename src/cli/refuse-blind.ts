import { type Report, traced, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { leftOut } from './left-out.ts'
import { printingsOf } from './printings-of.ts'
import type { Settings } from './settings.ts'
import { complainOf } from './trouble.ts'

/** What a command is about to drop from a baseline, and where it looked. */
interface Dropping {
  readonly file: string
  /** How many entries the baseline has. */
  readonly count: number
  readonly report: Report
  readonly given: Given
  readonly io: Io
  readonly settings: Settings
}

/** Refuses to drop what may lie where nobody looked: in what was skipped, or outside the paths. */
export async function refuseBlind({ file, count, report, given, io, settings }: Dropping): Promise<void> {
  const { absent } = report.baseline
  if (absent.length === 0) return
  if (report.skipped.length > 0) {
    complainOf(report.skipped, io)
    throw new UsageError(`${file} stays as it is: what was skipped may hold the entries that seem to be gone`)
  }
  if (given.force) return
  const unnamed = leftOut(given.paths)
  const unseen = unnamed === undefined ? absent.length - traced(absent, await printingsOf(given, io, settings)).size : absent.length
  if (unseen === 0) return
  const [them, they] = unseen === 1 ? ['it', 'it'] : ['them', 'they']
  const way = given.add || given.prune ? `--force drops ${them}` : `--add keeps ${them}, --force drops ${them}`
  const where =
    unnamed === undefined ? 'what was not read: fewer than two articles here have the words' : `what was not named, such as ${unnamed}`
  throw new UsageError(`${file} stays as it is: ${share(unseen, count)} may lie in ${where}; if ${they} cannot, ${way}`)
}

function share(some: number, all: number): string {
  if (some < all) return `${some} of its ${all} entries`
  return all === 1 ? 'its only entry' : `all of its ${all} entries`
}
