import type { Attribution } from '../attribution/attribution.ts'
import { subjectBefore } from '../grammar/actor-before.ts'
import { cueAt, isReportingWord } from '../grammar/cue.ts'
import { isKindOf } from '../grammar/kind-of.ts'
import type { Reading, Token } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { isCapital } from '../marks/signs.ts'
import { pairBefore } from './pair-before.ts'
import { isTitleCase } from './title-case.ts'

const FEWEST = 3

/** Whether a reporting clause, a label or a colon stands right beside words in marks. */
export function isReported(reading: Reading, at: number, attribution: Attribution | undefined): boolean {
  const before = reading.tokens[at - 1]
  return (
    attribution?.how === 'label' ||
    before?.kind === 'colon' ||
    isHeadlineOf(reading, at) ||
    (isReportingWord(reading, at - 1) && !cueAt(reading, at - 1)?.final) ||
    (before?.kind === 'comma' && isReportingWord(reading, at - 2)) ||
    isCalled(reading, at, attribution) ||
    isClosed(reading, at, attribution) ||
    isFollowedByClause(reading, at, attribution) ||
    isCriedOrPosed(reading, at) ||
    isAnswer(reading, at) ||
    (attribution?.how === 'around' && attribution.cue === at + 1)
  )
}

/** > | «Qui non passa nessuno»: il borgo isolato   a headline begins with what someone in it says */
function isHeadlineOf({ tokens, text }: Reading, at: number): boolean {
  const stretch = tokens[at]?.stretch
  if (at > 0 || tokens[1]?.kind !== 'colon' || !stretch) return false
  const words = text.slice(stretch.start, stretch.end).split(/\s+/)
  return words.length >= FEWEST && !isTitleCase(words)
}

/** > | als „Reinfall“ bezeichnet   > | riefen Parolen wie „Weg damit“ */
function isCalled({ tokens, language }: Reading, at: number, attribution: Attribution | undefined): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (language.code !== 'de') return false
  return (
    (before === 'als' && attribution?.word?.report === 'judge') || (before === 'wie' && language.sayings.has(tokens[at - 2]?.lower ?? ''))
  )
}

/** > | warf dem Rat „Untätigkeit“ vor   > | kündigte „Einschnitte“ und „Härten“ an: what the verb's particle closes is its object. */
function isClosed({ tokens, language }: Reading, at: number, attribution: Attribution | undefined): boolean {
  const parted = attribution?.how === 'before' ? language.phrasal.get(tokens[attribution.cue ?? -1]?.lower ?? '')?.parted : undefined
  if (!parted || isKindOf(language.works, tokens[at - 1]?.lower ?? '', language)) return false
  let end = at + 1
  while (tokens[end]?.kind === 'quoted' || tokens[end]?.kind === 'comma' || tokens[end]?.lower === language.and) end += 1
  return parted.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind !== 'word'
}

/** > | “We lost,” he said: the quotation begins its sentence and a clause follows. */
function isFollowedByClause({ tokens }: Reading, at: number, attribution: Attribution | undefined): boolean {
  if (attribution?.how !== 'after' && attribution?.how !== 'source') return false
  const before = tokens[at - 1]
  return before === undefined || ['stop', 'quoted', 'dash', 'colon', 'comma'].includes(before.kind)
}

/** > | Asked again, Tom Vale shrugged. “Perhaps.”: a sentence alone, after what someone does, unless with a work. */
function isAnswer(reading: Reading, at: number): boolean {
  const { tokens, text, language } = reading
  const { stretch } = tokens[at]!
  const next = tokens[at + 1]
  if (!stretch || !'.!?…'.includes(text[stretch.end - 1] ?? ' ') || !isCapital(text[stretch.start])) return false
  if (next && next.kind !== 'quoted' && !(next.kind === 'word' && isCapital(next.text[0]))) return false
  const isMaking = ({ lower }: Token) => language.works.has(lower) || MAKING.some((list) => language.mentions?.[list].has(lower))
  return (
    (isAsked(reading, at) || subjectBefore(reading, at) !== undefined) && !tokens.slice(sentenceStart(reading, at - 1), at).some(isMaking)
  )
}

/** > | Had Bray known? “No.”   but not > | What is it called? “The Last Tide.” */
function isAsked({ tokens, text }: Reading, at: number): boolean {
  const words = text.slice(tokens[at]?.stretch?.start, tokens[at]?.stretch?.end).split(/\s+/)
  return tokens[at - 1]?.text === '?' && (words.length === 1 || !isTitleCase(words))
}

/** What is done with works, and what bears words to be read. */
const MAKING = ['makings', 'shows', 'shown', 'surfaces', 'readings'] as const

/** > | chants of “Bray! Bray!”   > | cast herself as the “anti-harbour” woman */
function isCriedOrPosed(reading: Reading, at: number): boolean {
  const { mentions, determiners } = reading.language
  const from = determiners.has(reading.tokens[at - 1]?.lower ?? '') ? at - 1 : at
  return mentions !== undefined && (mentions.cries.has(pairBefore(reading, at)) || mentions.poses.has(pairBefore(reading, from)))
}

/** > | a sign, which read “Gulls for Vale”   > | shirts reading “Save Our Quay”   > | with the words “most crooked board ever!” */
export function isInscribed({ tokens, language }: Reading, at: number, words: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (language.mentions?.readings.has(before) === true) {
    const bearer = tokens.slice(Math.max(0, at - 4), at - 1)
    return bearer.some(({ lower }) => language.mentions?.surfaces.has(lower) || (language.relatives.has(lower) && !lower.startsWith('who')))
  }
  // but > | The words “take your nets” are painted in red.   they are the subject
  return before === 'words' && words >= 3 && tokens[at - 3]?.kind === 'word'
}
