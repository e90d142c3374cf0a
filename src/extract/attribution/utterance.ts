import type { Attribution } from './attribution.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Stretch } from '../marks/stretch.ts'

/** Stretches that one cue introduces, with what attributes them. */
export interface Utterance {
  readonly stretches: readonly [Stretch, ...Stretch[]]
  /** The paragraph of its attribution, else of its first stretch. */
  readonly reading: Reading
  readonly attribution?: Attribution
  /** Why it only looks like a quotation. */
  readonly mention?: string
}
