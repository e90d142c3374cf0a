import { type Remembered, remembered } from '../text/remembered.ts'

/** What matching keeps from one run to the next. It saves work and changes no result. */
export interface Memory {
  /** The words that name a cluster, by what is printed and by whom. */
  readonly runs: Remembered<string, string>
  /** Begins another run: what the one before did not need is forgotten. */
  readonly turn: () => void
}

/** A new memory: of nothing yet. */
export function memory(): Memory {
  const all = { runs: remembered<string, string>() }
  return {
    ...all,
    turn: () => {
      for (const each of Object.values(all)) each.turn()
    },
  }
}
