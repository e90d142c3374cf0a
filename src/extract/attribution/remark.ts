import type { Reading } from '../grammar/reading.ts'
import { possessorOf } from '../grammar/saying.ts'
import type { Attribution } from './attribution.ts'

/** > | Bray's “lazy crews” remark: a possessor before the marks, and a noun that tells of words right after. */
export function remarkOf(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language, text } = reading
  const end = tokens[at]?.stretch?.end ?? 0
  if (tokens[at + 1]?.kind !== 'word' || !language.sayings.has(tokens[at + 1]?.lower ?? '') || '.,!?'.includes(text[end - 1] ?? '.'))
    return undefined
  const speaker = possessorOf(reading, at)
  return speaker && { how: 'around', speaker, cue: at + 1, word: { report: 'say', medium: 'unknown' } }
}
