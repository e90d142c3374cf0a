import type { Attribution } from './attribution.ts'
import { clauseSubject } from '../grammar/clause-subject.ts'
import { isNobody, tellsOfExistence } from '../grammar/nobody.ts'
import { read, type Reading } from '../grammar/reading.ts'
import { isSaying } from '../grammar/saying.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { subjectOf } from '../grammar/subject.ts'
import { standsInFurniture } from './furniture.ts'
import { labelBelow } from './label-below.ts'
import { acting, lastActing, lastSpeaking, lastTelling } from './last-speaking.ts'
import { ownSubject, unsaid } from './unsaid.ts'
import type { Utterance } from './utterance.ts'

const FARTHEST = 1500
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

/** Whether only a few words stand before it in its paragraph. */
const isOpening = (reading: Reading, at: number): boolean => sentenceStart(reading, at) === 0

const isNextParagraph = (text: string, end: number, start: number): boolean => start - end < 10 && text.slice(end, start).trim() === ''

/** > | Vale spoke of the pier he mends.   but not > | Read more about the pier   > | Tom Vale/Kelmar Courier: a line of the page */
const isTold = (reading: Reading): boolean => reading.tokens.at(-1)?.kind !== 'word' && !standsInFurniture(reading, 0)

/** The paragraph before, read as the reporter's. */
function paragraphAbove(text: string, start: number, { language }: Reading): Reading | undefined {
  const above = text.slice(Math.max(0, start - FARTHEST), start).trimEnd()
  const from = start - Math.min(start, FARTHEST) + Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1
  const end = start - Math.min(start, FARTHEST) + above.length
  return end > from ? read(text, { start: from, end }, [], language) : undefined
}
