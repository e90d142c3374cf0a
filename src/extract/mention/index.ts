import type { Attribution } from '../attribution/attribution.ts'
import type { Reading } from '../grammar/reading.ts'
import { isApposedName } from './apposed-name.ts'
import { isBorne } from './borne.ts'
import type { Candidate } from './candidate.ts'
import { isExcerpt, isHeadline } from './link.ts'
import { isNamed } from './named.ts'
import { isNickname } from './nickname.ts'
import { isNounName } from './noun-name.ts'
import { isRating } from './rating.ts'
import { isInscribed, isReported } from './reported.ts'
import { isScare } from './scare.ts'
import { isTitle } from './title.ts'

type Rule = readonly [reason: string, is: (candidate: Candidate) => boolean]

/** Why a stretch is no speech, the first that holds; the order is precedence. */
const RULES: readonly Rule[] = [
  ['a nickname', isNickname],
  ['a word under discussion', isNamed],
  ['a grade', isRating],
  ['the title of a work', isHeadline],
  ['an excerpt of a work it links to', isExcerpt],
  ['the title of a work', isTitle],
  ['a name', isApposedName],
  ['a name', isNounName],
  ['a name', isBorne],
  ['marks of distance: nobody is said to have said it', isScare],
]

/** Says why words in marks are no quotation: a title, a nickname, a term, scare quotes; nothing if they are one. */
export function mention(reading: Reading, at: number, found: Attribution | undefined): string | undefined {
  const stretch = reading.tokens[at]?.stretch
  if (!stretch) return undefined
  const content = reading.text.slice(stretch.start, stretch.end)
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
  const attribution = isIdiom(reading, found) || isSpent(reading, at, found) ? undefined : found
  const inscribed = isInscribed(reading, at, words.length)
  const candidate: Candidate = {
    reading,
    at,
    content,
    words,
    before: reading.tokens[at - 1],
    after: reading.tokens[at + 1],
    inscribed,
    reported: inscribed || isReported(reading, at, attribution),
    attribution,
    how: attribution?.how ?? 'none',
  }
  return RULES.find(([, is]) => is(candidate))?.[0]
}

/** > | supposed to be a “speech”   > | than, say, a “toll”   > | emails that have been raised to “secret”: a noun and its relative clause */
function isIdiom({ tokens, language }: Reading, attribution: Attribution | undefined): boolean {
  const cue = attribution?.cueFrom ? undefined : attribution?.cue
  if (cue === undefined || language.mentions === undefined) return false
  const isAside = tokens[cue]?.lower === 'say' && tokens[cue - 1]?.kind === 'comma' && tokens[cue + 1]?.kind === 'comma'
  const isNoun =
    language.sayings.has(tokens[cue]?.lower ?? '') &&
    language.relatives.has(tokens[cue + 1]?.lower ?? '') &&
    language.fillers.has(tokens[cue + 2]?.lower ?? '')
  return isAside || isNoun || language.mentions.idioms.has(`${tokens[cue]?.lower}+${tokens[cue + 1]?.lower}`)
}

/**
 * The cue had its words before.
 *
 * > | call this the “waiting game” — a way to do “better than expected”
 * > | “We leave,” said Bray, one of the original “big four” skippers
 */
function isSpent({ tokens, language }: Reading, at: number, attribution: Attribution | undefined): boolean {
  const { cue, speaker, word } = attribution ?? {}
  if (language.mentions === undefined || cue === undefined || attribution?.cueFrom || attribution?.from) return false
  if (word?.report === 'say' && attribution?.how === 'before')
    return tokens[cue - 1]?.kind === 'quoted' && cue < at && speaker !== undefined && speaker.from > cue && speaker.to < at - 1
  const between = tokens.slice(cue, at).map(({ kind }) => kind)
  return word?.report === 'judge' && between.includes('quoted') && between.lastIndexOf('dash') > between.indexOf('quoted')
}
