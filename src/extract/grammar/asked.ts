import { firstPhrase } from './first-phrase.ts'
import type { Phrase } from './phrase.ts'
import { isQuestion } from './question.ts'
import type { Reading } from './reading.ts'
import { sentenceStart } from './sentence.ts'
import { isSomeone } from './someone.ts'

const ASKED = new Set(['asked', 'pressed', 'questioned', 'quizzed', 'challenged', 'grilled'])
const FACING = new Set(['faced', 'took', 'fielded', 'answered'])

/**
 * Who is told to have been asked, before the reporter's questions that an answer in marks follows.
 *
 * > | Vale was asked again. Had Bray signed it? “Never.”
 *     ^--^
 */
export function askedBefore(reading: Reading, at: number): Phrase | undefined {
  let end = at
  while (end > 0 && isQuestion(reading, end - 1)) end = sentenceStart(reading, end - 1)
  if (end === at || end === 0 || reading.tokens[end - 1]?.kind !== 'stop') return undefined
  const start = sentenceStart(reading, end - 1)
  const verb = askingAt(reading, start, end)
  const subject = verb === undefined ? undefined : firstPhrase(reading, start, end)
  if (verb === undefined || !subject || subject.from >= verb || !isSomeone(reading, subject)) return undefined
  return { ...subject, to: Math.min(subject.to, verb - 1) }
}

/** > | was asked   > | faced questions */
function askingAt({ tokens, language }: Reading, start: number, end: number): number | undefined {
  for (let i = start + 1; i < end; i += 1) {
    const [{ lower } = { lower: '' }, next] = tokens.slice(i, i + 2)
    if (ASKED.has(lower) && tokens.slice(start, i).some((token) => language.passives.has(token.lower))) return i
    if (FACING.has(lower) && next?.lower === 'questions') return i
  }
  return undefined
}
