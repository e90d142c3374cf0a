import { cueAt } from '../grammar/cue.ts'
import type { Phrase } from '../grammar/phrase.ts'
import type { Reading } from '../grammar/reading.ts'
import { isSaying, possessorOf } from '../grammar/saying.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Attribution } from './attribution.ts'
import { sourceAt } from './source.ts'

/** > | Vale said: “…”   > | Vale, 43, called him “…”   > | which Vale says is “…” */
export function clauseBefore(reading: Reading, at: number): Attribution | undefined {
  const start = sentenceStart(reading, at)
  let fallback: Attribution | undefined
  let noun: Attribution | undefined
  for (let i = at - 1; i >= start; i -= 1) {
    const source = sourceAt(reading, i)
    if (source) return source
    const word = cueAt(reading, i)
    if (!word) {
      noun ??= saidIn(reading, i, at)
      continue
    }
    const speaker = subjectOf(reading, i)
    const found: Attribution = { how: 'before', ...(speaker && { speaker }), cue: i, word }
    // > | revealing that they feel “torn”: the nearer pronoun
    if (word.dependent && fallback?.speaker && isPronoun(reading, fallback.speaker)) return fallback
    if (word.report !== 'think' && speaker) return found
    fallback ??= found
  }
  return noun ?? fallback
}

const isPronoun = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  from === to && language.pronouns.has(tokens[from]?.lower ?? '')

/** > | Bray's claim that it was “…”   > | cries of “…”   > | the assertion that it was “…” */
function saidIn(reading: Reading, i: number, at: number): Attribution | undefined {
  if (!isSaying(reading, i)) return undefined
  const medium = reading.language.vehicles.get(reading.tokens[i]?.lower ?? '') ?? 'unknown'
  const speaker = possessorOf(reading, i)
  const isNear = i >= at - 2 || (i === at - 3 && reading.language.determiners.has(reading.tokens[at - 1]?.lower ?? ''))
  return speaker || isNear || reading.tokens[i + 1]?.lower === 'that'
    ? { how: 'before', ...(speaker && { speaker }), cue: i, word: { report: 'say', medium } }
    : undefined
}
