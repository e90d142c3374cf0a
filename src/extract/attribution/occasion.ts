import type { Occasion } from '../../model.ts'
import type { Attribution } from './attribution.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceEnd } from '../grammar/sentence.ts'

const TELLING = new Set(['told', 'tells', 'tell', 'telling'])
const NOBODY = new Set(['reporters', 'lawmakers', 'police', 'him', 'her', 'them', 'me', 'us', 'you'])

/** When or where words were said, as printed: > | told the Harbour Gazette → venue "the Harbour Gazette" */
export function occasionOf(own: Reading, attribution: Attribution | undefined): Occasion | undefined {
  if (attribution?.cue === undefined) return undefined
  const reading = attribution.cueFrom ?? own
  const { tokens, text, language } = reading
  const end = Math.min(sentenceEnd(reading, attribution.cue), attribution.cue + 12)
  const venue = TELLING.has(tokens[attribution.cue]?.lower ?? '') ? venueAt(reading, attribution.cue + 1, end) : undefined
  const day = tokens.slice(attribution.cue, end).find(({ lower, kind }) => kind === 'word' && language.calendar.has(lower))
  const date = day && text.slice(day.start, day.end)
  return venue || date ? { ...(date && { date }), ...(venue && { venue }) } : undefined
}

function venueAt({ tokens, text, language }: Reading, from: number, end: number): string | undefined {
  const first = language.determiners.has(tokens[from]?.lower ?? '') ? from + 1 : from
  let to = first
  while (to < end && isName(tokens[to]) && !language.calendar.has(tokens[to]?.lower ?? '')) to += 1
  return to > first && !NOBODY.has(tokens[first]?.lower ?? '') ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) : undefined
}
