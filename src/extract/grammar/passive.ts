import { cueAt } from './cue.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import type { Reading } from './reading.ts'

/** > | Bray was quoted as saying: she speaks all the same */
const QUOTED_AS = new Set(['quoted', 'cited', 'zitiert'])

/** > | was described as “unfit”: whom the words are about stands before the cue. */
export const isPassive = (reading: Reading, from: number, cue: number): boolean =>
  cueAt(reading, cue)?.participle === true &&
  reading.tokens.slice(from, cue).some(({ lower }) => reading.language.passives.has(lower)) &&
  !QUOTED_AS.has(reading.tokens[cue]?.lower ?? '')

/** > | was described as “unfit” by the coroner */
export function agentOf(reading: Reading, cue: number): Phrase | undefined {
  const by = reading.tokens.slice(cue + 1, cue + 12).findIndex(({ lower }) => ['by', 'von', 'par', 'por'].includes(lower))
  return by < 0 ? undefined : phraseAt(reading, cue + by + 2)
}
