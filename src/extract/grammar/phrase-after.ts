import { skipAhead } from './fillers.ts'
import { withName } from './name-beside.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import type { Reading } from './reading.ts'

/** The phrase after a cue: "said Ona Bray", "sagte er". */
export function phraseAfter(reading: Reading, cue: number): Phrase | undefined {
  return withName(reading, phraseAt(reading, skipAhead(reading, cue + 1)))
}
