import { type Report, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { leftOut } from './left-out.ts'
import { complainOf } from './trouble.ts'

/** What a command is about to drop from a baseline, and where it looked. */
interface Dropping {
  readonly file: string
  /** How many entries the baseline has. */
  readonly count: number
  readonly report: Report
  readonly given: Given
  readonly io: Io
}

/** Refuses to drop what may lie where nobody looked: in what was skipped, or outside the paths. */
export function refuseBlind({ file, count, report, given, io }: Dropping): void {
  const { absent, unseen = [] } = report.baseline
  if (absent.length === 0) return
  if (report.skipped.length > 0) {
    complainOf(report.skipped, io)
    throw new UsageError(`${file} stays as it is: what was skipped may hold the entries that seem to be gone`)
  }
  if (given.force || unseen.length === 0) return
  const unnamed = leftOut(given.paths)
  const [them, they] = unseen.length === 1 ? ['it', 'it'] : ['them', 'they']
  const way = given.add || given.prune ? `--force drops ${them}` : `--add keeps ${them}, --force drops ${them}`
  const where =
    unnamed === undefined ? 'what was not read: fewer than two articles here have the words' : `what was not named, such as ${unnamed}`
  throw new UsageError(`${file} stays as it is: ${share(unseen.length, count)} may lie in ${where}; if ${they} cannot, ${way}`)
}

function share(some: number, all: number): string {
  if (some < all) return `${some} of its ${all} entries`
  return all === 1 ? 'its only entry' : `all of its ${all} entries`
}
