import { isAdverb } from './adverb.ts'
import { clauseSubject } from './clause-subject.ts'
import { cueAt } from './cue.ts'
import { isPossessive, isSaying, possessorOf } from './saying.ts'
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
  if (
    cueAt(reading, cue)?.dependent ||
    before?.lower === 'to' ||
    before?.lower === language.and ||
    before?.lower === 'but' ||
    before?.lower === 'as'
  )
    return mainSubject(reading, cue, start)
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

/** > | a spokeswoman, Ona Bray: the description, and whom it stands for. */
function withName(reading: Reading, phrase: Phrase | undefined): Phrase | undefined {
  const name = phrase && nameBeside(reading, phrase)
  return name ? { ...phrase, stands: name } : phrase
}

/** > | Vale, who had posted, later said   > | a neighbour who says */
function antecedent(reading: Reading, at: number, start: number): Phrase | undefined {
  const to = skipFillers(reading, reading.tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1, start)
  return to < start ? undefined : (reading.tokens[to]?.kind === 'comma' && apposed(reading, to, start)) || phraseBefore(reading, to)
}

/** > | A woman who opened the door said: no comma ends what tells of her, and she is the subject. */
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

/** > | the harbour master, Ona Bray, → Ona Bray: the name that follows a description. */
export function nameBeside(reading: Reading, { from, to }: Phrase): Phrase | undefined {
  const { tokens, language } = reading
  const isDescription = !isName(tokens[to]) || language.determiners.has(tokens[from]?.lower ?? '') || isPossessive(tokens[from])
  if (!isDescription || language.pronouns.has(tokens[from]?.lower ?? '') || tokens[to + 1]?.kind !== 'comma') return undefined
  const name = phraseAt(reading, to + 2)
  if (!name || !isName(tokens[name.from]) || !isName(tokens[name.to])) return undefined
  // > | the harbour of Varna, Maine, lies
  const isPlace =
    isName(tokens[to]) && tokens.slice(from, to).some(({ lower }) => language.prepositions.has(lower)) && name.from === name.to
  return isPlace || tokens[pastBrackets(reading, name.to + 1)]?.kind === 'word' ? undefined : name
}

/** > | Ona Bray (R-Varna), */
function pastBrackets({ tokens }: Reading, at: number): number {
  if (tokens[at]?.kind !== 'open') return at
  const close = tokens.slice(at, at + 8).findIndex(({ kind }) => kind === 'close')
  return close < 0 ? at : at + close + 1
}

/** The subject of the main clause: of the nearest finite cue before, else the first phrase of the sentence. */
function mainSubject(reading: Reading, cue: number, start: number): Phrase | undefined {
  // > | Bray doubted that Vale had agreed, calling him “a dreamer”: after the comma, Bray again
  const isLoose = cueAt(reading, cue)?.dependent === true && reading.tokens[cue - 1]?.kind === 'comma'
  for (let i = cue - 1; i > start; i -= 1) {
    const other = cueAt(reading, i)
    if (
      other &&
      !other.dependent &&
      !['to', 'and', 'but', 'as'].includes(reading.tokens[skipFillers(reading, i - 1, start)]?.lower ?? '')
    ) {
      const subject = subjectOf(reading, i)
      if (subject && !(isLoose && isSubordinate(reading, subject, i))) return subject
    }
  }
  return firstPhrase(reading, start, cue)
}

/** The first phrase of a sentence that can be a subject: what stands before the first comma is passed over if a preposition, a conjunction or a participle begins it. */
export function firstPhrase(reading: Reading, start: number, end: number): Phrase | undefined {
  const { tokens, language } = reading
  let i = start
  for (let clauses = 0; clauses < 4 && i < end; clauses += 1) {
    const head = tokens[i]
    if (!isIntroduction(reading, i)) return withName(reading, phraseAt(reading, i))
    const timed = afterTime(reading, i)
    if (timed) return timed
    const ahead = tokens.slice(i + 1, end).findIndex(({ kind }) => kind === 'comma')
    if (ahead < 0)
      return head?.kind === 'word' && (language.boundaries.has(head.lower) || language.fillers.has(head.lower))
        ? phraseAt(reading, i + 1)
        : undefined
    i += ahead + 2
  }
  return undefined
}

/** > | In a speech,   > | Asked about it,   > | Finally, */
function isIntroduction({ tokens, language }: Reading, i: number): boolean {
  const head = tokens[i]
  if (head?.kind !== 'word') return true
  const { lower } = head
  const next = tokens[i + 1]
  if ([language.prepositions, language.boundaries, language.calendar, language.fillers].some((list) => list.has(lower))) return true
  if (/[a-z]ing$/.test(lower) || (/[a-z]ly$/.test(lower) && (!isName(head) || next?.kind === 'comma' || isName(next)))) return true
  // > | Asked whether   > | Reached by phone
  const leads = language.prepositions.has(next?.lower ?? '') || language.boundaries.has(next?.lower ?? '')
  return language.code === 'en' && leads && (/[a-z]ed$/.test(lower) || language.cues.get(lower)?.participle === true)
}

/** Months that are given names or verbs too: they tell the time after a preposition alone. */
const NAMESAKES = new Set(['april', 'may', 'june'])

/** > | On Tuesday Bray said   > | In April 2019 the board said: no comma parts the time from the subject. */
function afterTime(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  if (!language.prepositions.has(tokens[at]?.lower ?? '')) return undefined
  const tellsTime = ({ lower }: Token) =>
    language.calendar.has(lower) || language.times.has(lower) || NAMESAKES.has(lower) || /^\d/.test(lower)
  let i = at + 1
  while (tokens[i]?.kind === 'word' && (tellsTime(tokens[i]!) || (i === at + 1 && language.determiners.has(tokens[i]!.lower)))) i += 1
  const subject = tokens[i]
  const isSubject = isName(subject) || language.pronouns.has(subject?.lower ?? '')
  return isSubject && tokens.slice(at + 1, i).some(tellsTime) ? phraseAt(reading, i) : undefined
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
