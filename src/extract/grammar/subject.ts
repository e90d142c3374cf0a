import { isAdverb } from './adverb.ts'
import { clauseSubject } from './clause-subject.ts'
import { cueAt } from './cue.ts'
import type { Language } from '../languages/language.ts'
import { isSaying, possessorOf } from './saying.ts'
import { firstPhrase } from './first-phrase.ts'
import { nameBeside, pastBrackets, withName } from './name-beside.ts'
import { isName, type Phrase, phraseAt, phraseBefore } from './phrase.ts'
import type { Reading, Token } from './reading.ts'
import { sentenceStart } from './sentence.ts'

/** Who does what a reporting word says: the phrase nearest to it, a pronoun included. */
export function subjectOf(reading: Reading, cue: number): Phrase | undefined {
  const { tokens, language } = reading
  const start = sentenceStart(reading, cue)
  const at = skipFillers(reading, cue - 1, start)
  const before = tokens[at]
  // > | Bray's texts urging him to   > | a letter saying
  if (cueAt(reading, cue)?.dependent && isSaying(reading, at)) return possessorOf(reading, at) ?? phraseBefore(reading, at)
  if (at >= 0 && isPassive(reading, at + 1, cue)) return agentOf(reading, cue)
  if (cueAt(reading, cue)?.dependent || isJoint(before, language)) return mainSubject(reading, cue, start)
  if (at < start) return phraseAfter(reading, cue)
  if (language.relatives.has(before?.lower ?? '') && (language.code === 'en' || tokens[at - 1]?.kind === 'comma')) {
    const stands = antecedent(reading, at, start)
    return stands ? { from: at, to: at, stands } : phraseAfter(reading, cue)
  }
  if (before?.kind === 'comma' || before?.kind === 'dash') return apposed(reading, at, start) ?? phraseAfter(reading, cue)
  if (before?.kind !== 'word') return phraseAfter(reading, cue)
  if (language.boundaries.has(before.lower)) return undefined
  const beside = language.code === 'de' ? (clauseSubject(reading, cue, start) ?? phraseBefore(reading, at)) : phraseBefore(reading, at)
  return chosen(reading, cue, (beside && relatedTo(reading, beside, start)) ?? beside)
}

/** Words after which a verb has the subject of another: > | Bray came and said */
const isJoint = (token: Token | undefined, { and }: Language): boolean =>
  token !== undefined && (token.lower === and || ['to', 'but', 'as'].includes(token.lower))

/** Over auxiliaries, adverbs and brackets, to the left. */
export function skipFillers({ tokens, language }: Reading, from: number, start: number): number {
  let i = from
  for (; i >= start; i -= 1) {
    const token = tokens[i]
    if (token?.kind === 'close') {
      while (i > start && tokens[i]?.kind !== 'open') i -= 1
      continue
    }
    const tellsTime = language.times.has(token?.lower ?? '') || language.calendar.has(token?.lower ?? '')
    // > | on Tuesday told
    const leadsToTime = i < from && language.prepositions.has(token?.lower ?? '') && language.calendar.has(tokens[i + 1]?.lower ?? '')
    if (!(token?.kind === 'word' && (language.fillers.has(token.lower) || tellsTime || leadsToTime)) && !isAdverb(token, language)) break
  }
  return i
}

/** > | Bray was quoted as saying: she speaks all the same */
const QUOTED_AS = new Set(['quoted', 'cited', 'zitiert'])

const isPassive = (reading: Reading, from: number, cue: number): boolean =>
  cueAt(reading, cue)?.participle === true &&
  reading.tokens.slice(from, cue).some(({ lower }) => reading.language.passives.has(lower)) &&
  !QUOTED_AS.has(reading.tokens[cue]?.lower ?? '')

/** > | was described as “unfit” by the coroner */
function agentOf(reading: Reading, cue: number): Phrase | undefined {
  const by = reading.tokens.slice(cue + 1, cue + 12).findIndex(({ lower }) => ['by', 'von', 'par', 'por'].includes(lower))
  return by < 0 ? undefined : phraseAt(reading, cue + by + 2)
}

/** Over auxiliaries and adverbs, to the right. */
export function skipAhead({ tokens, language }: Reading, from: number): number {
  let i = from
  for (; tokens[i]?.kind === 'word'; i += 1) {
    const { lower } = tokens[i]!
    if (!(language.fillers.has(lower) || isAdverb(tokens[i], language)) || language.pronouns.has(lower)) break
  }
  return i
}

/** The phrase after a cue: "said Ona Bray", "sagte er". */
export function phraseAfter(reading: Reading, cue: number): Phrase | undefined {
  return withName(reading, phraseAt(reading, skipAhead(reading, cue + 1)))
}

/** > | Vale, who had posted, later said   > | a neighbour who says */
function antecedent(reading: Reading, at: number, start: number): Phrase | undefined {
  const to = skipFillers(reading, reading.tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1, start)
  return to < start ? undefined : (reading.tokens[to]?.kind === 'comma' && apposed(reading, to, start)) || phraseBefore(reading, to)
}

/** > | A boy who opened the gate said: no comma ends what tells of her, and he is the subject. */
function relatedTo(reading: Reading, { from }: Phrase, start: number): Phrase | undefined {
  const { tokens } = reading
  let i = from - 1
  while (i > start && tokens[i]?.kind === 'word' && tokens[i]?.lower !== 'who') i -= 1
  return tokens[i]?.lower === 'who' && i < from - 1 ? phraseBefore(reading, i - 1) : undefined
}

/** > | Ona Bray, the deputy head of the port, which owns the pier, said */
function apposed(reading: Reading, comma: number, start: number): Phrase | undefined {
  const { tokens } = reading
  let found: Phrase | undefined
  for (let i = comma - 1, commas = 0; i > start && commas < 6; i -= 1) {
    if (tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'dash') continue
    commas += 1
    const phrase = phraseBefore(reading, skipFillers(reading, i - 1, start))
    if (!phrase) continue
    found ??= phrase
    // > | the harbour master, Ona Bray, wrote
    const name = commas === 1 ? nameBeside(reading, phrase) : undefined
    if (name && pastBrackets(reading, name.to + 1) === comma) return name
    if (!/^[RDI]-/.test(tokens[phrase.from]?.text ?? '') && (isName(tokens[phrase.from]) || isName(tokens[phrase.to]))) return phrase
  }
  return found
}

/** Whether a subject is that of a clause within another: > | that Vale had agreed   > | who agreed */
function isSubordinate({ tokens, language }: Reading, { from }: Phrase, cue: number): boolean {
  const isLead = ({ lower }: Token) =>
    (language.boundaries.has(lower) || language.relatives.has(lower)) && ![language.and, 'but', 'or'].includes(lower)
  return tokens.slice(Math.max(0, from - 1), cue).some(isLead)
}

/** The subject of the main clause: of the nearest finite cue before, else the first phrase of the sentence. */
function mainSubject(reading: Reading, cue: number, start: number): Phrase | undefined {
  // > | Bray doubted that Vale had agreed, calling him “a dreamer”: after the comma, Bray again
  const isLoose = cueAt(reading, cue)?.dependent === true && reading.tokens[cue - 1]?.kind === 'comma'
  for (let i = cue - 1; i > start; i -= 1) {
    const other = cueAt(reading, i)
    if (other && !other.dependent && !isJoint(reading.tokens[skipFillers(reading, i - 1, start)], reading.language)) {
      const subject = subjectOf(reading, i)
      if (subject && !(isLoose && isSubordinate(reading, subject, i))) return subject
    }
  }
  return firstPhrase(reading, start, cue)
}

/**
 * In languages whose verb comes second, the subject may follow it.
 *
 * > | In einem Gespräch sagte der Minister: „…“
 *                             ^----------^
 */
function chosen(reading: Reading, cue: number, before: Phrase | undefined): Phrase | undefined {
  const { tokens, language } = reading
  if (language.code === 'en') return before
  if (!before) return phraseAfter(reading, cue)
  const head = tokens[before.from - 1]?.lower ?? ''
  const first = tokens[before.from]?.lower ?? ''
  const isObject =
    language.prepositions.has(head) || language.prepositions.has(first) || ['dem', 'einem', 'einer', 'den', 'im'].includes(first)
  return isObject ? (phraseAfter(reading, cue) ?? before) : before
}
