import type { Io } from './io.ts'

/** The command line's world for work that is done again and again: a warning that was given the time before is not given again. */
export interface ToldOnce {
  readonly io: Io
  /** Begins another time. */
  readonly turn: () => void
}

/** Wraps a world; what is no warning passes as it is. */
export function toldOnce(io: Io): ToldOnce {
  let before = new Set<string>()
  let now = new Set<string>()
  return {
    io: {
      ...io,
      warn: (text) => {
        if (!text.startsWith('variorum:')) return io.warn(text)
        if (!before.has(text)) io.warn(text)
        now.add(text)
      },
    },
    turn: () => {
      before = now
      now = new Set()
    },
  }
}
