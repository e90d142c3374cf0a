import type { Occasion } from '../../model.ts'
import { isAdverb } from '../grammar/adverb.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import type { OccasionWords } from '../languages/occasion-words.ts'
import type { Attribution } from './attribution.ts'
import { dateAt } from './date.ts'
import { hearerAt } from './hearer.ts'
import { venueAt } from './venue.ts'

/** How far behind a speaker's description the rest of the clause may begin, in tokens. */
const APPOSITION = 12

/**
 * When, where and to whom words were said, as printed in the clause that reports them.
 *
 * > | Speaking at a rally in Varna on Friday, Bray told reporters: “…”
 *              ^--------------^    ^----^            ^-------^
 * What does not follow the cue, the speaker or the head of the sentence without a gap belongs to what is told:
 * > | Bray said the pier would close on Friday “for good”.
 */
export function occasionOf(own: Reading, attribution: Attribution | undefined): Occasion | undefined {
  const reading = attribution?.cueFrom ?? own
  const words = reading.language.occasions
  if (attribution?.cue === undefined || attribution.how === 'inherited' || !words) return undefined
  const { cue } = attribution
  const speaker = (attribution.from ?? own) === reading ? attribution.speaker : undefined
  const start = sentenceStart(reading, cue)
  const end = sentenceEnd(reading, cue)
  const after = speaker && speaker.from > cue && speaker.from - cue < 4 ? speaker.to + 1 : cue + 1
  const found: Occasion = {
    ...(speaker && speaker.from > start && speaker.from < cue && chain(reading, headOf(reading, start), speaker.from, words)),
    ...(speaker && speaker.to < cue && afterSpeaker(reading, speaker.to + 1, cue, words)),
    ...afterSpeaker(reading, after, end, words),
    ...afterCue(reading, cue, after, end, words),
  }
  return found.date || found.venue || found.addressee ? found : undefined
}

/** > | told reporters in Varna on Friday   > | sagte Bray dem Blatt am Montag */
function afterCue(reading: Reading, cue: number, from: number, end: number, words: OccasionWords): Occasion {
  const { tokens, language } = reading
  const at = from < end && isAdverb(tokens[from], language) ? from + 1 : from
  const start = hearerFrom(reading, cue, at, words)
  const hearer = start === undefined ? undefined : hearerAt(reading, start, words)
  if (hearer?.addressee !== undefined && words.doubtful?.has(tokens[at]?.lower ?? '')) return {}
  if (!hearer || hearer.to > end) return {}
  const { to, ...heard } = hearer
  return { ...afterSpeaker(reading, to, end, words), ...heard }
}

/** Where a hearer can begin: > | told reporters   > | said to her sister   > | sagte dem Rat   but not > | said to close it */
function hearerFrom({ tokens, language }: Reading, cue: number, at: number, words: OccasionWords): number | undefined {
  const verb = tokens[cue]?.lower ?? ''
  const next = tokens[at]?.lower ?? ''
  if (words.telling.has(verb)) return at
  if (!words.addressing.has(verb)) return undefined
  const object = tokens[at + 1]
  if (words.toward.has(next))
    return isName(object) || language.determiners.has(object?.lower ?? '') || object?.lower.endsWith('s') ? at + 1 : undefined
  return words.datives?.has(next) || words.doubtful?.has(next) ? at : undefined
}

/** What follows at once, or behind a description between commas: > | Bray, who lost two boats, in an interview */
function afterSpeaker(reading: Reading, from: number, end: number, words: OccasionWords): Occasion {
  const here = chain(reading, from, end, words)
  if (Object.keys(here).length > 0 || reading.tokens[from]?.kind !== 'comma') return here
  const comma = reading.tokens.slice(from + 1, Math.min(end, from + APPOSITION)).findIndex(({ kind }) => kind === 'comma')
  return comma < 0 ? here : chain(reading, from + 1 + comma, end, words)
}

/** Dates, places and hearers one after the other; the first of each counts. */
function chain(reading: Reading, from: number, end: number, words: OccasionWords): Occasion {
  const { tokens, language } = reading
  let found: Occasion = {}
  let i = from
  while (i < end) {
    const step = adjunctAt(reading, tokens[i]?.kind === 'comma' ? i + 1 : i, words)
    if (step && (step.to <= end || step.date !== undefined)) {
      const { to, ...told } = step
      found = { ...told, ...found }
      i = to
    } else if (isAdverb(tokens[i], language)) i += 1
    else break
  }
  return found
}

function adjunctAt(reading: Reading, at: number, words: OccasionWords): (Occasion & { readonly to: number }) | undefined {
  const { tokens } = reading
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  // > | speaking to the Gazette   > | speaking at a rally
  if (words.speaking.has(first))
    return words.toward.has(second) || second === 'with' ? hearerAt(reading, at + 2, words) : venueAt(reading, at + 1, words)
  return dateAt(reading, at, words) ?? venueAt(reading, at, words)
}

/** > | But on Friday Bray said: a conjunction may begin the sentence. */
const headOf = ({ tokens, language }: Reading, start: number): number =>
  language.boundaries.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.kind === 'word' ? start + 1 : start
