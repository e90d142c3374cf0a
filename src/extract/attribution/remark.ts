import type { Reading } from '../grammar/reading.ts'
import { possessorOf } from '../grammar/saying.ts'
import type { Attribution } from './attribution.ts'

/** > | Von „Willkür“ ist die Rede.   the noun that tells of words closes the clause */
export function talkOf({ tokens, language }: Reading, at: number): Attribution | undefined {
  if (!language.verbSecond?.agents.has(tokens[at - 1]?.lower ?? '')) return undefined
  const clause = tokens.slice(at + 1, at + 5)
  const noun = clause.findIndex(({ lower }) => language.sayings.has(lower))
  const isSo =
    noun > 0 &&
    clause.slice(0, noun).every(({ lower }) => BEING.has(lower) || language.determiners.has(lower) || language.fillers.has(lower))
  return isSo ? { how: 'around', cue: at + 1 + noun, word: { report: 'say', medium: 'unknown' } } : undefined
}

const BEING = new Set(['ist', 'war', 'sei', 'wird', 'wurde'])

/** > | Bray's “lazy crews” remark: a possessor before the marks, and a noun that tells of words right after. */
export function remarkOf(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language, text } = reading
  const end = tokens[at]?.stretch?.end ?? 0
  if (tokens[at + 1]?.kind !== 'word' || !language.sayings.has(tokens[at + 1]?.lower ?? '') || '.,!?'.includes(text[end - 1] ?? '.'))
    return undefined
  const speaker = possessorOf(reading, at)
  return speaker && { how: 'around', speaker, cue: at + 1, word: { report: 'say', medium: 'unknown' } }
}
