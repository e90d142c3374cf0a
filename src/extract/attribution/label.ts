import { skipAhead } from '../grammar/fillers.ts'
import { isHeading } from '../grammar/heading.ts'
import { type Phrase, phraseAt } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import type { Attribution } from './attribution.ts'

/** > | Harbour master Bray: “…”   > | “…” – Dr. Tom Vale */
export function labelOf(reading: Reading, at: number): Attribution | undefined {
  const { tokens, text, language } = reading
  if (tokens[at + 1]?.kind === 'dash' && isName(tokens[at + 2]) && tokens[at - 1]?.kind !== 'word') {
    const speaker = phraseAt(reading, at + 2)
    return speaker && { how: 'label', speaker }
  }
  const start = sentenceStart(reading, at)
  if (tokens[at - 1]?.kind !== 'colon' || at - start > 12 || isHeading(text.slice(tokens[start]?.start, tokens[at - 1]?.start)))
    return undefined
  const speaker = phraseAt(reading, skipAhead(reading, start))
  // > | Hozzátette: „…”   in a language without tables, a verb as like as a name
  if (speaker?.from === speaker?.to && language.cues.size === 0) return undefined
  return speaker && isSomeone(reading, speaker) ? { how: 'label', speaker } : undefined
}

/** > | Ona Bray:   > | Le maire:   but not > | Grève au port : a capital that only begins a line */
function isSomeone({ tokens, language }: Reading, { from, to }: Phrase): boolean {
  const first = tokens[from]
  return isName(tokens[to]) || (isName(first) && (language.determiners.has(first?.lower ?? '') || language.jobs.has(first?.lower ?? '')))
}
