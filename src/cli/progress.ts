import type { CheckOptions, Progress } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/** Work that ends sooner needs no line. */
const PATIENCE_MS = 700
const EVERY_MS = 100
const CLEAR = '\r\u001b[K'
/** Columns of the bar. */
const BAR = 20

/** A line on standard error that says how far the work has come, while a person watches and the work is long. `end` wipes it out. */
export function startProgress(io: Io, { quiet }: Given): { readonly tell: CheckOptions['onProgress']; readonly end: () => void } {
  if (quiet || !io.isWatched || io.env['TERM'] === 'dumb') return { tell: () => {}, end: () => {} }
  let next = Date.now() + PATIENCE_MS
  let shown: Progress['stage'] | undefined
  return {
    tell: (progress) => {
      const now = Date.now()
      // A stage may have nothing to tell for seconds: where it begins is told at once.
      if (now < next && (shown === undefined || shown === progress.stage)) return
      next = now + EVERY_MS
      shown = progress.stage
      io.warn(CLEAR + progressLine(progress))
    },
    end: () => {
      if (shown !== undefined) io.warn(CLEAR)
    },
  }
}

/** What is done, as a bar and in per cent: short enough for any terminal. */
export function progressLine({ stage, done, of }: Progress): string {
  const share = of > 0 ? Math.min(1, done / of) : 1
  const full = Math.floor(share * BAR)
  return `${stage.padEnd(9)} ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(share * 100)).padStart(3)} %`
}
