import type { Article, Quotation } from '../model.ts'
import { type Remembered, remembered } from '../text/remembered.ts'
import type { Marks } from './body.ts'
import { type Library, library } from './library.ts'
import type { Searched } from './trace/searched.ts'
import type { Voice } from './voice.ts'
import type { Told } from './quoted.ts'

/** What matching keeps from one run to the next. It saves work and changes no result. */
export interface Memory {
  readonly library: Library
  /** Voices by their attribution: those of one attribution are one, and are never forgotten. */
  readonly voices: Map<string, Voice>
  /** Where the quotations of articles stand among their words. */
  readonly marks: WeakMap<Article, Marks>
  /** Who said quotations, and when. */
  readonly told: WeakMap<Quotation, Told>
  /** The words of articles that the quotations of drafts are looked for in. */
  readonly searched: WeakMap<Article, readonly Searched[]>
  /** The words that name a cluster, by what is printed and by whom. */
  readonly runs: Remembered<string, string>
  /** Begins another run: what the one before did not need is forgotten. */
  readonly turn: () => void
}

/** A new memory: of nothing yet. */
export function memory(): Memory {
  const rounds = { library: library(), runs: remembered<string, string>() }
  return {
    ...rounds,
    voices: new Map(),
    marks: new WeakMap(),
    told: new WeakMap(),
    searched: new WeakMap(),
    turn: () => {
      for (const each of Object.values(rounds)) each.turn()
    },
  }
}
