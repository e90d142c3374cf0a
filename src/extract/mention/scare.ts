import { cueAt } from '../grammar/cue.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { isCapital } from '../marks/signs.ts'
import type { Language } from '../languages/language.ts'
import type { Candidate } from './candidate.ts'

/** More words than this are hardly put in marks for distance. */
const FEW = 6
/** In English, where more is known of what stands around them. */
const FEWER = 5
const FEW_SIGNS = 10
/** A predicate of so many words is a clause that someone said. */
const CLAUSE = 4

/** Few words, no sentence, and no cue in their own sentence. */
export function isScare(candidate: Candidate): boolean {
  const {
    content,
    words,
    how,
    reported,
    reading: { language },
  } = candidate
  if (isSupposed(candidate)) return true
  // > | 所谓“绿色税”: words without blanks are counted by their signs
  if (language.unspaced) return how === 'none' && !reported && content.length < FEW_SIGNS && !isSpoken(content, language)
  if (language.cues.size === 0) return !standsAlone(candidate) && words.length < CLAUSE
  const isOwn = isOwnThought(candidate)
  if (reported || (how !== 'none' && !isSubject(candidate) && !isOwn)) return false
  const isSentence = words.length >= 3 && isCapital(content[0]) && /[.!?…]$/.test(content)
  const small = words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  const hasPerson = !isOwn && words.length >= 3 && small.some((word) => language.persons.has(word))
  const hasVerb = words.length >= CLAUSE && small.some((word) => language.passives.has(word))
  return !isSentence && !hasPerson && !hasVerb && words.length <= (language.mentions ? FEWER : FEW)
}

/** > | 「橋は閉鎖しません」: the end of a sentence that someone says to others */
const isSpoken = (content: string, { unspaced }: Language): boolean =>
  unspaced?.spoken?.some((ending) => content.replace(/[。！？!?]$/u, '').endsWith(ending)) === true

/** > | She thinks that gulls are “pests”: a thought, and nobody is said to tell it. */
function isSupposed({ reading, at, attribution, words, before }: Candidate): boolean {
  if (attribution?.word?.report !== 'think' || words.length !== 1) return false
  return ['is', 'are', 'was', 'were', 'be'].includes(before?.lower ?? '') && !isTold(reading, at)
}

/** A cue of words, not of thoughts, stands before in the sentence. */
const isTold = (reading: Reading, at: number): boolean => {
  const start = sentenceStart(reading, at)
  return reading.tokens.slice(start, at).some((_, i) => (cueAt(reading, start + i)?.report ?? 'think') !== 'think')
}

/** > | The “report” recommended a pier: the words are the subject of the cue. */
const isSubject = ({ reading: { tokens, language }, at, content, before, attribution }: Candidate): boolean =>
  language.mentions !== undefined &&
  attribution?.how === 'after' &&
  attribution.word?.report === 'say' &&
  (attribution.cue === at + 1 || isRelated(tokens, at, attribution.cue, language) || isDone(tokens, at, attribution.cue, language)) &&
  tokens[at + 1]?.kind === 'word' &&
  language.determiners.has(before?.lower ?? '') &&
  !/[,.!?…]$/.test(content)

/** > | The “experts” who had proposed it: the relative says it, and stands for the words */
const isRelated = (tokens: Reading['tokens'], at: number, cue: number | undefined, { relatives, fillers }: Language): boolean =>
  cue !== undefined &&
  cue > at + 1 &&
  relatives.has(tokens[at + 1]?.lower ?? '') &&
  tokens.slice(at + 2, cue).every(({ lower }) => fillers.has(lower))

/** > | the “independent review” of the pier was written by the board */
const isDone = (tokens: Reading['tokens'], at: number, cue: number | undefined, { passives, prepositions }: Language): boolean =>
  cue !== undefined &&
  cue > at &&
  prepositions.has(tokens[at + 1]?.lower ?? '') &&
  passives.has(tokens[cue - 1]?.lower ?? '') &&
  tokens.slice(at + 1, cue).every(({ kind }) => kind === 'word')

/** > | feel free to “go home”   > | I see a “joke” in it: a thought of nobody who is named, or of the reporter. */
const isOwnThought = ({ reading: { tokens, language }, attribution }: Candidate): boolean =>
  attribution?.word?.report === 'think' &&
  (attribution.speaker === undefined || attribution.speaker.from > (attribution.cue ?? 0)
    ? attribution.word.base === true
    : attribution.from === undefined && language.self.has(tokens[attribution.speaker.from]?.lower ?? ''))

/** In a language without tables nobody is seen to say anything, so the points beside must do: > | “Emme lähde”, sanoo Ona Bray.   > | “Nem!” – mondta Ona Bray. */
const standsAlone = ({ before, after }: Candidate): boolean =>
  before?.kind === 'colon' ||
  ((before === undefined || before.kind === 'stop' || before.kind === 'quoted') && (after === undefined || after.kind !== 'word'))
