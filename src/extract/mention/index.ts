import type { Attribution } from '../attribution/attribution.ts'
import type { Reading } from '../grammar/reading.ts'
import { isApposedName } from './apposed-name.ts'
import { isBorne } from './borne.ts'
import type { Candidate } from './candidate.ts'
import { isExcerpt, isHeadline } from './link.ts'
import { isNamed } from './named.ts'
import { isNickname } from './nickname.ts'
import { isNounName } from './noun-name.ts'
import { isInscribed, isReported } from './reported.ts'
import { isScare } from './scare.ts'
import { isTitle } from './title.ts'

type Rule = readonly [reason: string, is: (candidate: Candidate) => boolean]

/** Why a stretch is no speech, the first that holds; the order is precedence. */
const RULES: readonly Rule[] = [
  ['a nickname', isNickname],
  ['a word under discussion', isNamed],
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

/** > | supposed to be a “speech”   > | than, say, a “toll” */
function isIdiom({ tokens, language }: Reading, attribution: Attribution | undefined): boolean {
  const cue = attribution?.cueFrom ? undefined : attribution?.cue
  if (cue === undefined || language.mentions === undefined) return false
  const isAside = tokens[cue]?.lower === 'say' && tokens[cue - 1]?.kind === 'comma' && tokens[cue + 1]?.kind === 'comma'
  return isAside || language.mentions.idioms.has(`${tokens[cue]?.lower}+${tokens[cue + 1]?.lower}`)
}

/** > | call this the “waiting game” — a way to do “better than expected”: the cue had its words before the dash. */
function isSpent({ tokens, language }: Reading, at: number, attribution: Attribution | undefined): boolean {
  if (language.mentions === undefined || attribution?.word?.report !== 'judge' || attribution.cueFrom) return false
  const between = tokens.slice(attribution.cue ?? at, at).map(({ kind }) => kind)
  return between.includes('quoted') && between.lastIndexOf('dash') > between.indexOf('quoted')
}
