import { cueAt } from '../grammar/cue.ts'
import { skipFillers } from '../grammar/fillers.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Attribution } from './attribution.ts'
import { clauseAfter } from './clause-after.ts'
import { sourceAt } from './source.ts'

/** Elsewhere in the sentence, after the words: > | Crews “deserve better”, the mayor told the board */
export function around(reading: Reading, at: number): Attribution | undefined {
  const end = sentenceEnd(reading, at)
  const start = sentenceStart(reading, at)
  for (let i = at + 1; i < end; i += 1) {
    // > | a “dry” dock, and a clerk said there were talks: another clause
    const isParted = ['comma', 'dash'].includes(reading.tokens[i]?.kind ?? '') && reading.tokens[i + 1]?.lower !== reading.language.and
    const found = isParted ? clauseAfter(reading, i, 12) : sourceAt(reading, i)
    if (found) return { ...found, how: found.how === 'source' ? 'source' : 'around' }
  }
  for (let i = at + 1; i < end; i += 1) {
    // > | The “new” dock is shut, and the old one was praised by the crews: another clause
    if (reading.tokens[i]?.kind === 'comma' && reading.tokens[i + 1]?.lower === reading.language.and) break
    const word = cueAt(reading, i)
    if (word?.report !== 'say') continue
    const speaker = skipFillers(reading, i - 1, start) > at ? subjectOf(reading, i) : undefined
    if (speaker && speaker.from > at && reading.tokens[speaker.from - 1]?.lower !== reading.language.and)
      return { how: 'around', speaker, cue: i, word }
  }
  return reading.tokens.slice(start, end).some(({ lower }) => reading.language.mood.has(lower)) ? { how: 'around' } : undefined
}
