import { skipAhead } from '../grammar/fillers.ts'
import { isHeading } from '../grammar/heading.ts'
import { withName } from '../grammar/name-beside.ts'
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
  const after = headlineAfter(reading, at)
  if (after) return { how: 'after', speaker: after }
  const start = sentenceStart(reading, at)
  if (tokens[at - 1]?.kind !== 'colon' || at - start > 12 || isHeading(text.slice(tokens[start]?.start, tokens[at - 1]?.start)))
    return undefined
  // > | His son, Tom, was blunter: “…”
  const speaker = withName(reading, phraseAt(reading, skipAhead(reading, start)))
  // > | Hozzátette: „…”   in a language without tables, a verb as like as a name
  if (speaker?.from === speaker?.to && language.cues.size === 0) return undefined
  return speaker && isSomeone(reading, speaker) ? { how: 'label', speaker } : undefined
}

/** > | ‘Not for any money’: Minister Ona Bray on the pier   a headline, and what it is on */
function headlineAfter(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  if (at > 0 || tokens[1]?.kind !== 'colon' || !isName(tokens[2]) || tokens.at(-1)?.kind === 'stop') return undefined
  const speaker = phraseAt(reading, 2)
  const next = speaker && tokens[speaker.to + 1]
  return speaker && (next === undefined || language.prepositions.has(next.lower)) && isName(tokens[speaker.to]) ? speaker : undefined
}

/**
 * A name after a dash, at the end of what introduces the words.
 *
 * > | Crews agree – Ona Bray: “…”   > | The pier – more from Bray and Vale: “…”
 *                   ^------^                                  ^-----------^
 */
export function lineLabelOf(reading: Reading, at: number): Attribution | undefined {
  const { tokens } = reading
  if (tokens[at - 1]?.kind !== 'colon') return undefined
  let from = at - 2
  while (from > 0 && at - from < LONGEST && (tokens[from]?.kind === 'word' || tokens[from]?.kind === 'open')) from -= 1
  if (tokens[from]?.kind !== 'dash') return undefined
  const start = tokens[from + 1]?.lower === 'more' && tokens[from + 2]?.lower === 'from' ? from + 3 : from + 1
  const speaker = isName(tokens[start]) ? phraseAt(reading, start) : undefined
  return speaker?.to === at - 2 ? { how: 'label', speaker } : undefined
}

/** How many tokens a label has at most. */
const LONGEST = 12

/** > | Ona Bray:   > | Le maire:   > | Port chief:   but not > | Grève au port : a capital that only begins a line */
function isSomeone({ tokens, language }: Reading, { from, to }: Phrase): boolean {
  const first = tokens[from]
  const head = tokens[to]?.lower ?? ''
  if (isName(first) && (language.jobs.has(head) || language.titles.has(head))) return true
  return isName(tokens[to]) || (isName(first) && (language.determiners.has(first?.lower ?? '') || language.jobs.has(first?.lower ?? '')))
}
