import { isAdverb } from './adverb.ts'
import type { Reading } from './reading.ts'

/** Over auxiliaries, adverbs and brackets, to the left. */
export function skipFillers({ tokens, language }: Reading, from: number, start: number): number {
  let i = from
  for (; i >= start; i -= 1) {
    const token = tokens[i]
    if (token?.kind === 'close') {
      while (i > start && tokens[i]?.kind !== 'open') i -= 1
      continue
    }
    const tellsTime = language.times.has(token?.lower ?? '') || language.calendar.has(token?.lower ?? '')
    // > | on Tuesday told
    const leadsToTime = i < from && language.prepositions.has(token?.lower ?? '') && language.calendar.has(tokens[i + 1]?.lower ?? '')
    if (!(token?.kind === 'word' && (language.fillers.has(token.lower) || tellsTime || leadsToTime)) && !isAdverb(token, language)) break
  }
  return i
}

/** Over auxiliaries and adverbs, to the right. */
export function skipAhead({ tokens, language }: Reading, from: number): number {
  let i = from
  for (; tokens[i]?.kind === 'word'; i += 1) {
    const { lower } = tokens[i]!
    if (!(language.fillers.has(lower) || isAdverb(tokens[i], language)) || language.pronouns.has(lower)) break
  }
  return i
}
