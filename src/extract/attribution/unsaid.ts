import type { Attribution } from './attribution.ts'
import { cueAt } from '../grammar/cue.ts'
import { firstPhrase } from '../grammar/first-phrase.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { isSomeone } from '../grammar/someone.ts'
import type { Utterance } from './utterance.ts'

/** > | Bray closed with a “bless you all”: the subject of its own sentence, whatever the verb. */
export function ownSubject(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
  const start = sentenceStart(reading, at)
  if (reading.language.cues.size === 0) return undefined
  // > | Dodała, że „nie odpuści”: the verb comes first, and its subject is not said again
  const isDropped = reading.language.dropsSubject && cueAt(reading, start) !== undefined
  const speaker = at > start + 1 && !isDropped ? firstPhrase(reading, start, at) : undefined
  return speaker && speaker.to < at - 1 && isSomeone(reading, speaker) ? { speaker } : undefined
}

/** Who says it, where a verb needs no subject: that of the sentence before, or who spoke last in the paragraph: > | “…”, explicó Ona Bray. “…”, prometió. */
export function unsaid(reading: Reading, cue: number | undefined, previous: Utterance | undefined): Omit<Attribution, 'how'> | undefined {
  if (cue === undefined || !reading.language.dropsSubject) return undefined
  const { speaker, from } = (previous?.reading === reading && previous.attribution) || {}
  return subjectBefore(reading, cue) ?? (speaker && { speaker, ...(from && { from }) })
}

/**
 * The subject of the sentence before, where a verb needs none of its own.
 *
 * > | Wójt Jan Kos odpiera zarzuty. „To kłamstwo” – napisał.
 *     ^----------^
 */
function subjectBefore(reading: Reading, cue: number): Omit<Attribution, 'how'> | undefined {
  let end = sentenceStart(reading, cue)
  while (end > 0 && reading.tokens[end - 1]?.kind === 'quoted') end -= 1
  const start = end > 0 ? sentenceStart(reading, end - 1) : end
  const speaker = start < end && !cueAt(reading, start) ? firstPhrase(reading, start, end) : undefined
  return speaker && isSomeone(reading, speaker) ? { speaker } : undefined
}
