import type { Attribution } from './attribution.ts'
import { standsInFurniture } from './furniture.ts'
import { clauseSubject } from '../grammar/clause-subject.ts'
import { cueAt } from '../grammar/cue.ts'
import { actorBefore } from '../grammar/actor-before.ts'
import { type Phrase, phraseAt } from '../grammar/phrase.ts'
import { read, type Reading } from '../grammar/reading.ts'
import { isSaying } from '../grammar/saying.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { firstPhrase } from '../grammar/first-phrase.ts'
import { askedBefore } from '../grammar/asked.ts'
import { isQuestion } from '../grammar/question.ts'
import { isNobody, tellsOfExistence } from '../grammar/nobody.ts'
import { isSomeone } from '../grammar/someone.ts'
import { subjectOf } from '../grammar/subject.ts'
import { sourceAt } from './source.ts'
import { labelBelow } from './label-below.ts'
import type { Utterance } from './utterance.ts'

const FARTHEST = 1500
const FAR_BEFORE = 120
/** How far the noun may stand from the head of its sentence. */
const NEAR = 8

/**
 * Gives a quotation without a cue in its own sentence to whom the article had last speaking.
 *
 * > | “We rowed,” said Vale. The fog lifted. “We went home.”
 * > | Vale spoke of the pier he mends.
 * > | “Every year the same.”
 */
export function inherit(text: string, utterances: readonly Utterance[]): Utterance[] {
  const resolved: Utterance[] = []
  let previous: Utterance | undefined
  for (const utterance of utterances) {
    const known = utterance.mention || utterance.attribution?.speaker ? utterance : (inherited(text, utterance, previous) ?? utterance)
    resolved.push(known)
    if (!known.mention) previous = known
  }
  return resolved
}

function inherited(text: string, utterance: Utterance, previous: Utterance | undefined): Utterance | undefined {
  const { reading, stretches } = utterance
  const at = reading.places.get(stretches[0]) ?? 0
  const own = utterance.attribution
  const below = own ? undefined : labelBelow(text, reading, reading.places.get(stretches.at(-1) ?? stretches[0]) ?? 0)
  if (below) return { ...utterance, attribution: below }
  const taken = ({ speaker, word, from }: Pick<Attribution, 'speaker' | 'word' | 'from'>): Utterance => ({
    ...utterance,
    attribution: {
      how: own?.how ?? 'inherited',
      ...own,
      ...(word && !own?.word && { word }),
      ...(speaker && { speaker }),
      ...(from && { from }),
    },
  })
  if (standsInFurniture(reading, at)) return undefined
  if (own?.cue !== undefined && (isAgentless(reading, own.cue) || isOfNobody(reading, own.cue))) return undefined
  if (own?.cue !== undefined && hasNobody(reading, own.cue)) {
    const inside = lastSpeaking(reading, own.cue)
    return inside && inside.speaker && inside.speaker.from >= sentenceStart(reading, at) ? taken(inside) : undefined
  }
  const goesOn = own?.how === 'around' && own.cue === undefined
  const near = goesOn
    ? lastTelling(reading, at)
    : (ownSubject(reading, at) ??
      unsaid(reading, own?.cue, previous) ??
      (own ? undefined : acting(reading, at)) ??
      lastSpeaking(reading, own?.cue ?? at))
  if (near) return taken(near)
  if (!isOpening(reading, at)) return undefined
  const start = stretches[0].paragraph.start
  const above = paragraphAbove(text, start, reading)
  const introduced = above?.tokens.at(-1)?.kind === 'colon' ? lastSpeaking(above, above.tokens.length) : undefined
  // > | Bray wrote at the time:
  // > | “…”
  if (above && introduced && !own) return { ...utterance, attribution: { how: 'before', ...introduced, from: above, cueFrom: above } }
  const last = previous?.stretches.at(-1)
  if (previous?.attribution?.speaker && last && isNextParagraph(text, last.paragraph.end, start))
    return taken({ ...previous.attribution, from: previous.attribution.from ?? previous.reading })
  const found = above && isTold(above) ? (lastSpeaking(above, above.tokens.length) ?? lastActing(above)) : undefined
  return found && above ? taken({ ...found, from: above }) : undefined
}

/** > | Der Steg wurde als „Grab des Hafens“ bezeichnet: nobody is said to */
function isAgentless(reading: Reading, cue: number): boolean {
  const placed = clauseSubject(reading, cue, sentenceStart(reading, cue))
  return placed !== undefined && placed.subject === undefined
}

/** > | There were shouts of “Shame” from the gallery: the noun tells of words, and of nobody who says them */
function isOfNobody(reading: Reading, cue: number): boolean {
  const start = sentenceStart(reading, cue)
  return cue - start < NEAR && isSaying(reading, cue) && tellsOfExistence(reading, start)
}

/** > | It took three years to persuade them to “row on” */
function hasNobody(reading: Reading, cue: number): boolean {
  const subject = subjectOf(reading, cue)
  return subject !== undefined && isNobody(reading, subject, cue)
}

/** > | Laut Brahm ist alles gut. Der Steg sei „wie neu“: the mood goes on with what someone told before. */
function lastTelling(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
  const start = sentenceStart(reading, at)
  for (let i = start - 1; i >= Math.max(0, start - FAR_BEFORE); i -= 1) {
    const found = sourceAt(reading, i) ?? speakingAt(reading, i)
    if (found?.speaker) return found
  }
  return start > 0 ? ownSubject(reading, at) : undefined
}

/** Whether only a few words stand before it in its paragraph. */
const isOpening = (reading: Reading, at: number): boolean => sentenceStart(reading, at) === 0

const isNextParagraph = (text: string, end: number, start: number): boolean => start - end < 10 && text.slice(end, start).trim() === ''

/** > | Bray closed with a “bless you all”: the subject of its own sentence, whatever the verb. */
function ownSubject(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
  const start = sentenceStart(reading, at)
  if (reading.language.cues.size === 0) return undefined
  // > | Dodała, że „nie odpuści”: the verb comes first, and its subject is not said again
  const isDropped = reading.language.dropsSubject && cueAt(reading, start) !== undefined
  const speaker = at > start + 1 && !isDropped ? firstPhrase(reading, start, at) : undefined
  return speaker && speaker.to < at - 1 && isSomeone(reading, speaker) ? { speaker } : undefined
}

/** Who says it, where a verb needs no subject: that of the sentence before, or who spoke last in the paragraph: > | “…”, explicó Ona Bray. “…”, prometió. */
function unsaid(reading: Reading, cue: number | undefined, previous: Utterance | undefined): Omit<Attribution, 'how'> | undefined {
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

/** > | “We rowed,” said Vale. Ona Bray was adamant. “We went home.”: who acts right before */
function acting(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
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
function lastSpeaking(reading: Reading, at: number): Omit<Attribution, 'how'> | undefined {
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

/** > | Vale spoke of the pier he mends.   but not > | Read more about the pier   > | Tom Vale/Kelmar Courier: a line of the page */
const isTold = (reading: Reading): boolean => reading.tokens.at(-1)?.kind !== 'word' && !standsInFurniture(reading, 0)

/** The subject of the last sentence, if it names someone. */
function lastActing(reading: Reading): Omit<Attribution, 'how'> | undefined {
  const end = reading.tokens.length - 1
  const speaker = firstPhrase(reading, sentenceStart(reading, end), end)
  return speaker && isSomeone(reading, speaker) && !isThing(reading, speaker) ? { speaker } : undefined
}

/** > | It received a grant. */
const isThing = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  from === to && language.pronouns.get(tokens[from]?.lower ?? '') === 'it'

/** The paragraph before, read as the reporter's. */
function paragraphAbove(text: string, start: number, { language }: Reading): Reading | undefined {
  const above = text.slice(Math.max(0, start - FARTHEST), start).trimEnd()
  const from = start - Math.min(start, FARTHEST) + Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1
  const end = start - Math.min(start, FARTHEST) + above.length
  return end > from ? read(text, { start: from, end }, [], language) : undefined
}
