import type { Article, Quotation } from '../model.ts'
import { type Remembered, remembered } from '../text/remembered.ts'
import { type Library, library } from './library.ts'
import { overlaps, type Overlaps } from './overlaps.ts'
import type { Searched } from './trace/searched.ts'
import type { Voice } from './voice.ts'
import type { Told } from './quoted.ts'

/** What matching keeps from one run to the next. It saves work and changes no result. */
export interface Memory {
  /** The articles that were read: a new one now and then, or words of articles that are gone would pile up. */
  readonly library: () => Library
  /** Voices by their attribution: those of one attribution are one, and are never forgotten. */
  readonly voices: Map<string, Voice>
  /** Who said quotations, and when. */
  readonly told: WeakMap<Quotation, Told>
  /** The words of articles that the quotations of drafts are looked for in. */
  readonly searched: WeakMap<Article, readonly Searched[]>
  /** The words that name a cluster, by what is printed and by whom. */
  readonly runs: Remembered<string, string>
  /** What passages share. */
  readonly overlaps: Overlaps
  /** Begins another run: what the one before did not need is forgotten. */
  readonly turn: () => void
}

/** A new memory: of nothing yet. */
export function memory(): Memory {
  const runs = remembered<string, string>()
  const shared = overlaps()
  const articles = libraries()
  return {
    library: articles,
    runs,
    overlaps: shared,
    voices: new Map(),
    told: new WeakMap(),
    searched: new WeakMap(),
    turn: () => {
      runs.turn()
      shared.turn()
    },
  }
}

/** Words that a library may have met over and above twice as many as when it was new. */
const SLACK = 20_000

/** Gives the same library as long as it has not met many more words than the articles had that it began with. */
function libraries(): () => Library {
  let current = library(true)
  let first = 0
  return () => {
    const met = current.words.size()
    if (first === 0) first = met
    if (met > 2 * first + SLACK) [current, first] = [library(true), 0]
    return current
  }
}
