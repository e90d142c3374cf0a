import { cueAt } from '../grammar/cue.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { phraseBefore } from '../grammar/phrase-before.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Attribution } from './attribution.ts'

/** > | according to harbour master Ona Bray   > | laut dem Minister   > | , so der Minister */
export function sourceAt(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language } = reading
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  const entry = language.sources.find((source) => {
    const parts = source.split(' ')
    return parts.every((part, i) => tokens[at + i]?.lower === part)
  })
  if (!entry) return undefined
  if (entry === 'so' && ((tokens[at - 1]?.kind !== 'comma' && tokens[at - 1]?.kind !== 'quoted') || cueAt(reading, at + 1)))
    return undefined
  // > | der Ministerin zufolge
  if (entry === 'zufolge') {
    const speaker = phraseBefore(reading, at - 1)
    return speaker && { how: 'source', speaker, cue: at }
  }
  const after = at + entry.split(' ').length
  const speaker = phraseAt(reading, ['von', 'vom'].includes(tokens[after]?.lower ?? '') ? after + 1 : after)
  return speaker && { how: 'source', speaker, cue: at }
}
