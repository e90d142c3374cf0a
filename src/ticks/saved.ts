import type { Tick } from '../model.ts'

/** What an editor noted of a quotation, as it is kept beside the draft. */
export interface SavedTick extends Tick {
  /** Id of the verdict on it; of several quotations of the same words it tells the number. */
  readonly id: string
  /** The words as they were. */
  readonly content: string
}

/** All that is noted of the quotations of one draft. */
export interface DraftTicks {
  /** Path of the draft. */
  readonly draft: string
  readonly ticks: readonly SavedTick[]
}

/** Whether anything is noted; what only holds the place of a quotation whose words stand twice says nothing. */
export function isNoted({ ticked, note }: Pick<Tick, 'ticked' | 'note'>): boolean {
  return ticked || (note !== undefined && note !== '')
}
