import type { Report, ReportedArticle, Tick, Verdict } from '../model.ts'
import { assign } from './assign.ts'
import { isNoted, type SavedTick } from './saved.ts'

/** What is to be noted anew of a draft. */
export interface TakenIn {
  /** By the id of the verdict; what says the same as before is left out. */
  readonly changes: ReadonlyMap<string, Tick>
  /** Of quotations that are not in the draft, or no longer. */
  readonly gone: readonly SavedTick[]
  /** Nothing of it is of any quotation of the draft. */
  readonly isForeign?: true
}

/**
 * Finds out what ticks and notes from elsewhere change in those of a draft. What they change is dated as they say, if that is later than what is
 * there, else of `today` (an ISO 8601 day).
 */
export function takeIn({ verdicts = [] }: Report, draft: ReportedArticle, given: readonly SavedTick[], today: string): TakenIn {
  const own = verdicts.filter(({ article }) => article === draft.id)
  const { kept, gone } = assign(given, own)
  const changes = own.flatMap((verdict): [string, Tick][] => {
    const tick = kept.get(verdict.id)
    return tick === undefined || saysTheSame(verdict, tick) ? [] : [[verdict.id, changed(verdict, tick, today)]]
  })
  return { changes: new Map(changes), gone: gone.filter(isNoted), ...(given.length > 0 && kept.size === 0 && { isForeign: true }) }
}

function saysTheSame({ tick }: Verdict, { ticked, note = '' }: SavedTick): boolean {
  return ticked === (tick?.ticked ?? false) && oneLine(note) === oneLine(tick?.note ?? '')
}

function changed({ tick }: Verdict, { ticked, note, since = '' }: SavedTick, today: string): Tick {
  return { ticked, ...(note !== undefined && { note }), since: since > (tick?.since ?? '') ? since : today }
}

/** A checklist has each note on one line. */
const oneLine = (note: string): string => note.replace(/\s+/g, ' ').trim()
