import { apposed } from './apposition.ts'
import { clauseSubject } from './clause-subject.ts'
import { cueAt } from './cue.ts'
import { skipFillers } from './fillers.ts'
import { firstPhrase } from './first-phrase.ts'
import type { CueWord } from '../languages/cue-word.ts'
import type { Language } from '../languages/language.ts'
import { agentOf, isPassive } from './passive.ts'
import type { Phrase } from './phrase.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'
import { antecedent, headOf, relatedTo } from './relative.ts'
import { isSaying, possessorOf } from './saying.ts'
import { sentenceStart } from './sentence.ts'

/** Who does what a reporting word says: the phrase nearest to it, a pronoun included. */
export function subjectOf(reading: Reading, cue: number): Phrase | undefined {
  const { tokens, language } = reading
  const start = sentenceStart(reading, cue)
  const placed = clauseSubject(reading, cue, start)
  if (placed) return placed.subject
  const at = skipFillers(reading, cue - 1, start)
  const before = tokens[at]
  if (cueAt(reading, cue)?.dependent && isSaying(reading, at)) return issuerOf(reading, at, cue, start)
  if (at >= 0 && isPassive(reading, at + 1, cue)) return agentOf(reading, cue)
  const isDependent = cueAt(reading, cue)?.dependent
  if (isDependent || isJoint(before, language)) return (isDependent && beside(reading, at)) || mainSubject(reading, cue, start)
  if (at < start) return initialSubject(reading, cue)
  if (language.relatives.has(before?.lower ?? '') && (language.code === 'en' || tokens[at - 1]?.kind === 'comma')) {
    const stands = antecedent(reading, at, start)
    return stands ? { from: at, to: at, stands } : phraseAfter(reading, cue)
  }
  // > | Bray shut the pier, having told the crews that
  if (language.code === 'en' && before?.kind === 'comma' && tokens[cue - 1]?.lower === 'having') return mainSubject(reading, cue, start)
  if (before?.kind === 'comma' || before?.kind === 'dash')
    return apposed(reading, at, start) ?? joined(reading, cue, start) ?? phraseAfter(reading, cue)
  // > | Bray, star of “Gulls,” thanked Vale
  if (before?.kind === 'quoted' && endsApposition(reading, at, start)) return apposed(reading, at, start) ?? phraseAfter(reading, cue)
  if (before?.kind !== 'word') return phraseAfter(reading, cue)
  if (language.boundaries.has(before.lower)) return undefined
  const nearest = phraseBefore(reading, at)
  if (nearest && isInfinitive(reading, nearest)) return mainSubject(reading, cue, start)
  const head = nearest && (relatedTo(reading, nearest, start) ?? headOf(reading, nearest, start))
  return chosen(reading, cue, head ?? nearest)
}

/** > | Bray, star of “Gulls,” thanked Vale   but not > | Bray told a hall in Salem, Maine, that it was “peanuts,” compared with: the comma stands within the marks */
function endsApposition(reading: Reading, at: number, start: number): boolean {
  const { tokens, text, language } = reading
  if (language.code !== 'en' || text[(tokens[at]?.stretch?.end ?? 0) - 1] !== ',') return false
  let comma = at - 1
  while (comma > start && tokens[comma]?.kind === 'word') comma -= 1
  const lists = [language.boundaries, language.relatives, language.fillers, language.pronouns]
  const isVerbal = ({ lower }: Token, i: number) =>
    lists.some((list) => list.has(lower)) || /[a-z]{2}(?:ed|ing)$/.test(lower) || cueAt(reading, comma + 1 + i) !== undefined
  return tokens[comma]?.kind === 'comma' && comma < at - 1 && !tokens.slice(comma + 1, at).some(isVerbal)
}

/** > | tried to calm fears: a verb, and its object that only looks like one */
const isInfinitive = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  language.code === 'en' && from === to && tokens[from - 1]?.lower === 'to' && /^\p{Ll}+$/u.test(tokens[from]?.text ?? '')

/**
 * Who follows a cue that begins its sentence; where a verb needs no subject, nobody unless one is named.
 *
 * > | Said Bray:   > | Dijo la alcaldesa que   but not > | Nazwał sędziego „amatorem”.   the object
 */
function initialSubject(reading: Reading, cue: number): Phrase | undefined {
  const { tokens, language } = reading
  const phrase = phraseAfter(reading, cue)
  if (!language.dropsSubject || !phrase) return phrase
  const isSomeone = isName(tokens[phrase.to]) || tokens.slice(phrase.from, phrase.to + 1).some(({ lower }) => language.jobs.has(lower))
  return isSomeone && cueAt(reading, cue)?.report !== 'judge' ? phrase : undefined
}

/** > | Harbour chief hits back, says board has “…”: who follows has a verb, and does not say it. */
function joined(reading: Reading, cue: number, start: number): Phrase | undefined {
  const { tokens, language } = reading
  const after = language.code === 'en' && tokens[cue]?.lower.endsWith('s') ? phraseAfter(reading, cue) : undefined
  return after && language.fillers.has(tokens[after.to + 1]?.lower ?? '') ? firstPhrase(reading, start, cue) : undefined
}

/** > | with Bray calling it   > | – Bray saying that */
function beside(reading: Reading, at: number): Phrase | undefined {
  const phrase = reading.tokens[at]?.kind === 'word' ? phraseBefore(reading, at) : undefined
  const lead = phrase && reading.tokens[phrase.from - 1]
  return lead?.lower === 'with' || lead?.kind === 'dash' ? phrase : undefined
}

/** Words after which a verb has the subject of another: > | Bray came and said */
const isJoint = (token: Token | undefined, { and }: Language): boolean =>
  token !== undefined && (token.lower === and || ['to', 'but', 'as'].includes(token.lower))

/**
 * Who gives words that a noun before the cue carries.
 *
 * > | Bray's texts urging him to   > | The board sent out a letter saying   > | A letter saying
 *     ^----^                           ^-------^                             ^------^
 */
function issuerOf(reading: Reading, at: number, cue: number, start: number): Phrase | undefined {
  const own = possessorOf(reading, at) ?? phraseBefore(reading, at)
  const isObject = own && own.from > start + 1 && isVehicle(reading, own)
  return (isObject && mainSubject(reading, cue, start)) || own
}

/** > | a statement   > | on Facebook   but not > | a sign */
function isVehicle({ tokens, language }: Reading, { from, to }: Phrase): boolean {
  const isIndefinite =
    ['a', 'an', 'another'].includes(tokens[from]?.lower ?? '') || language.prepositions.has(tokens[from - 1]?.lower ?? '')
  return isIndefinite && language.vehicles.has(tokens[to]?.lower ?? '')
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
    // > | Bray went after the board, calling it “…”   a verb that tells of no words there has a subject all the same
    const other = cueAt(reading, i) ?? loneVerb(reading, i)
    if (other && !other.dependent && !isJoint(reading.tokens[skipFillers(reading, i - 1, start)], reading.language)) {
      const subject = subjectOf(reading, i)
      if (subject && !(isLoose && isSubordinate(reading, subject, i))) return subject
    }
  }
  return firstPhrase(reading, start, cue)
}

const loneVerb = ({ tokens, language }: Reading, i: number): CueWord | undefined => {
  const cue = language.cues.get(tokens[i]?.text ?? '')
  return cue?.lone && tokens[i]?.kind === 'word' ? cue : undefined
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
