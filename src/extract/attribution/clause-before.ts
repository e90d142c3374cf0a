import { cueAt } from '../grammar/cue.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import { isSaying, possessorOf } from '../grammar/saying.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Attribution } from './attribution.ts'
import { sourceAt } from './source.ts'

/** How many words may stand between a noun and the words it holds. */
const HELD = 5

/** > | Vale said: “…”   > | Vale, 43, called him “…”   > | which Vale says is “…” */
export function clauseBefore(reading: Reading, at: number): Attribution | undefined {
  const start = sentenceStart(reading, at)
  let fallback: Attribution | undefined
  let noun: Attribution | undefined
  let isParted = false
  for (let i = at - 1; i >= start; i -= 1) {
    const source = sourceAt(reading, i)
    if (source) return source
    const word = cueAt(reading, i)
    if (!word) {
      // > | At noon there was a speech; a “working lunch” followed: another clause
      isParted ||= reading.tokens[i]?.text === ';'
      if (!isParted) noun ??= saidIn(reading, i, at)
      // > | Bray denied Vale's claim that it was “…”: his words
      if (noun?.speaker && i === noun.cue && !fallback && at - i < HELD && isContent(reading, i)) return noun
      continue
    }
    const nearest = subjectOf(reading, i)
    const speaker =
      tellerOfThing(reading, i, nearest) ??
      (((word.report !== 'say' || word.medium === 'unknown') && nearest && speakerAbove(reading, nearest)) || nearest)
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

/** > | Bray said she opposed “…”: the pronoun is whom the clause above names. */
function speakerAbove(reading: Reading, speaker: Phrase): Phrase | undefined {
  const { tokens } = reading
  if (!isPronoun(reading, speaker)) return undefined
  const above = tokens[speaker.from - 1]?.lower === 'that' ? speaker.from - 2 : speaker.from - 1
  const word = cueAt(reading, above)
  return word?.report === 'say' && !word.dependent ? subjectOf(reading, above) : undefined
}

/** > | She said the detour adds “an hour”: what is added by a thing, the clause above says. */
function tellerOfThing(reading: Reading, cue: number, subject: Phrase | undefined): Phrase | undefined {
  const { tokens, language } = reading
  if (!subject || !ADDING.has(tokens[cue]?.lower ?? '') || !language.determiners.has(tokens[subject.from]?.lower ?? '')) return undefined
  const isSomeone = tokens
    .slice(subject.from, subject.to + 1)
    .some((token) => isName(token) || ABLE.some((list) => language[list].has(token.lower)))
  const above = tokens[subject.from - 1]?.lower === 'that' ? subject.from - 2 : subject.from - 1
  const word = isSomeone ? undefined : cueAt(reading, above)
  return word?.report === 'say' && !word.dependent ? subjectOf(reading, above) : undefined
}

const ADDING = new Set(['add', 'adds', 'added'])
/** What can speak: someone at work, a body, a letter. */
const ABLE = ['jobs', 'titles', 'gendered', 'bodies', 'vehicles', 'sayings'] as const

/** > | Bray's claim that it was “…”   > | cries of “…”   > | the assertion that it was “…” */
function saidIn(reading: Reading, i: number, at: number): Attribution | undefined {
  if (!isSaying(reading, i)) return undefined
  const medium = reading.language.vehicles.get(reading.tokens[i]?.lower ?? '') ?? 'unknown'
  const speaker = possessorOf(reading, i)
  const isNear = i >= at - 2 || (i === at - 3 && reading.language.determiners.has(reading.tokens[at - 1]?.lower ?? ''))
  return speaker || isNear || isPredicate(reading, i, at) || leadsOn(reading, i) || asksTo(reading, i, at)
    ? { how: 'before', ...(speaker && { speaker }), cue: i, word: { report: 'say', medium } }
    : undefined
}

/** > | Seine letzten Worte auf der Bühne waren „Licht aus“ */
const isPredicate = ({ tokens, language }: Reading, i: number, at: number): boolean =>
  language.verbSecond !== undefined &&
  BEING.has(tokens[at - 1]?.lower ?? '') &&
  tokens.slice(i + 1, at).every(({ kind }) => kind === 'word')

const BEING = new Set(['ist', 'sind', 'war', 'waren'])
const FAR = 6
const FARTHEST = 8

/** > | the assertion that   > | the claim is that   > | a report by the Gazette that */
function leadsOn({ tokens, language }: Reading, i: number): boolean {
  for (let k = i + 1; k < i + FAR; k += 1) {
    const token = tokens[k]
    // > | emails that have come: a relative clause
    if (token?.lower === 'that') return !language.fillers.has(tokens[k + 1]?.lower ?? '')
    const isOnTheWay =
      isName(token) || [language.passives, language.prepositions, language.determiners].some((list) => list.has(token?.lower ?? ''))
    if (token?.kind !== 'word' || !isOnTheWay) return false
  }
  return false
}

/** > | his claim that   > | her pledge to   > | their promise of: the words are what it holds. */
const isContent = ({ tokens }: Reading, i: number): boolean => ['that', 'to', 'of'].includes(tokens[i + 1]?.lower ?? '')

/** > | a call for the board to “embrace” the crews: nothing stands between but whom it is put to. */
function asksTo(reading: Reading, i: number, at: number): boolean {
  const between = reading.tokens.slice(i + 1, at)
  const isAsked = between.length <= FARTHEST && between.at(-1)?.lower === 'to' && reading.language.prepositions.has(between[0]?.lower ?? '')
  return isAsked && between.every(({ kind }, k) => kind === 'word' && !cueAt(reading, i + 1 + k))
}
