import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { pacing } from './pace.ts'
import { progressLine, type Told } from './progress-line.ts'

/** Work that ends sooner needs no line. */
const PATIENCE_MS = 700
const EVERY_MS = 100
const CLEAR = '\r\u001b[K'
/** Columns of a terminal that does not say how many it has. */
const COLUMNS = 80

/** A line on standard error that says how far the work has come. */
export interface ProgressLine {
  readonly tell: (progress: Told) => void
  /** Wipes the line out; what is told afterwards is shown again. */
  readonly end: () => void
}

/** Of work that nobody watches. */
export const NO_PROGRESS: ProgressLine = { tell: () => {}, end: () => {} }

/** The line for work that prints as it goes: on the terminal that it prints to, it is seen how far that has come. */
export function progressBeside(io: Io, given: Given): ProgressLine {
  return io.columns === undefined ? startProgress(io, given) : NO_PROGRESS
}

/** A line on standard error that says how far the work has come, while a person watches and the work is long. */
export function startProgress(io: Io, { quiet }: Given): ProgressLine {
  if (quiet || !io.isWatched || io.env['TERM'] === 'dumb') return NO_PROGRESS
  let next = Date.now() + PATIENCE_MS
  let shown: Told['stage'] | undefined
  const paceOf = pacing()
  return {
    tell: (progress) => {
      const now = Date.now()
      const pace = paceOf(progress, now)
      // A stage may have nothing to tell for seconds: where it begins is told at once.
      if (now < next && (shown === undefined || shown === progress.stage)) return
      next = now + EVERY_MS
      shown = progress.stage
      io.warn(CLEAR + progressLine(progress, pace, io.watchedColumns || COLUMNS))
    },
    end: () => {
      if (shown !== undefined) io.warn(CLEAR)
    },
  }
}
