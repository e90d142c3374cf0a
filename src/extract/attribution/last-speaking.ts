import { actorBefore } from '../grammar/actor-before.ts'
import { askedBefore } from '../grammar/asked.ts'
import type { Attribution } from './attribution.ts'
import { cueAt } from '../grammar/cue.ts'
import { firstPhrase } from '../grammar/first-phrase.ts'
import { isNobody } from '../grammar/nobody.ts'
import { type Phrase, phraseAt } from '../grammar/phrase.ts'
import { isQuestion } from '../grammar/question.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { isSomeone } from '../grammar/someone.ts'
import { sourceAt } from './source.ts'
import { subjectOf } from '../grammar/subject.ts'
import { ownSubject } from './unsaid.ts'

const FAR_BEFORE = 120

/** > | Laut Brahm ist alles gut. Der Steg sei „wie neu“: the mood goes on with what someone told before. */
export function lastTelling(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
  const start = sentenceStart(reading, at)
  for (let i = start - 1; i >= Math.max(0, start - FAR_BEFORE); i -= 1) {
    const found = sourceAt(reading, i) ?? speakingAt(reading, i)
    if (found?.speaker) return found
  }
  return start > 0 ? ownSubject(reading, at) : undefined
}

/** > | “We rowed,” said Vale. Ona Bray was adamant. “We went home.”: who acts right before */
export function acting(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
  const speaker = actorBefore(reading, at) ?? askedBefore(reading, at)
  if (!speaker || isQuestion(reading, at - 1)) return speaker && { speaker }
  // > | Also, Vale is no sailor, she said. “He rows.”   who says something there goes on
  for (let i = at - 1; i >= sentenceStart(reading, at - 1); i -= 1) {
    const found = speakingAt(reading, i)
    if (found) return found
  }
  return { speaker }
}

/** The nearest cue with a subject, to the left, over sentence ends. */
export function lastSpeaking(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 80); i -= 1) {
    const found = speakingAt(reading, i)
    // > | Had Bray said so? “Never.”   what is asked tells of nobody who speaks
    if (found && !(sentenceEnd(reading, i) <= at && isQuestion(reading, i))) return found
  }
  return undefined
}

/** A cue with a subject at a token; after words in marks the subject follows. */
function speakingAt(reading: Reading, i: number): Omit<Attribution, 'how'> | undefined {
  const word = cueAt(reading, i)
  if (word?.report !== 'say') return undefined
  const { tokens, language } = reading
  const followsWords =
    tokens[i - 1]?.kind === 'quoted' || (language.verbSecond && tokens[i - 1]?.kind === 'comma' && tokens[i - 2]?.kind === 'quoted')
  const speaker = followsWords ? (phraseAt(reading, i + 1) ?? subjectOf(reading, i)) : subjectOf(reading, i)
  return speaker && !isNobody(reading, speaker, i) ? { speaker, cue: i, word } : undefined
}

/** The subject of the last sentence, if it names someone. */
export function lastActing(reading: Reading): Omit<Attribution, 'how'> | undefined {
  const end = reading.tokens.length - 1
  const speaker = firstPhrase(reading, sentenceStart(reading, end), end)
  return speaker && isSomeone(reading, speaker) && !isThing(reading, speaker) ? { speaker } : undefined
}

/** > | It received a grant. */
const isThing = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  from === to && language.pronouns.get(tokens[from]?.lower ?? '') === 'it'
