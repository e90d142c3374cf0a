import type { Medium } from '../../model.ts'
import type { Attribution } from './attribution.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'

const REACH = 16

/**
 * Whether words were written or spoken, by their cue and what carried them.
 *
 * > | she wrote   > | said in a statement   > | In the text message, Bray said   written
 * > | she told reporters   > | wrote, then said in an interview   spoken
 */
export function mediumOf(reading: Reading, attribution: Attribution | undefined): Medium {
  if (attribution?.word?.medium === 'written') return 'written'
  if (attribution?.cue === undefined) return 'unknown'
  return (
    vehicleNear(attribution.cueFrom ?? reading, attribution.cue) ??
    speakingVehicle(attribution.from ?? reading, attribution) ??
    attribution.word?.medium ??
    'unknown'
  )
}

/** > | The statement said   > | a letter to the board reads: it speaks itself */
function speakingVehicle({ tokens, language }: Reading, { speaker }: Attribution): Medium | undefined {
  if (!speaker) return undefined
  const words = tokens.slice(speaker.from, speaker.to + 1)
  const preposition = words.findIndex(({ lower }, i) => i > 0 && language.prepositions.has(lower))
  return language.vehicles.get(words.at(preposition < 0 ? -1 : preposition - 1)?.lower ?? '')
}

/** > | said in a series of posts   > | on Twitter, Bray said: a preposition stands a few words before the vehicle. */
function vehicleNear(reading: Reading, cue: number): Medium | undefined {
  const { tokens, language } = reading
  const start = Math.max(sentenceStart(reading, cue), cue - REACH)
  const end = Math.min(sentenceEnd(reading, cue), cue + REACH)
  for (let i = start; i < end; i += 1) {
    if (tokens[i]?.kind !== 'word' || !(language.prepositions.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'to')) continue
    for (let j = i + 1; j < Math.min(end, i + 6) && tokens[j]?.kind === 'word'; j += 1) {
      const medium = language.vehicles.get(tokens[j]?.lower ?? '')
      if (medium) return medium
    }
  }
  return undefined
}

/** > | he added   > | she continued, saying */
export function goesOn(own: Reading, attribution: Attribution | undefined): boolean {
  if (attribution?.cue === undefined) return false
  const reading = attribution.cueFrom ?? own
  return reading.tokens
    .slice(Math.max(0, attribution.cue - 4), attribution.cue + 1)
    .some(({ lower }) => reading.language.continuing.has(lower))
}
