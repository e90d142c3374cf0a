import type { Attribution } from '../attribution/attribution.ts'
import type { Candidate } from './candidate.ts'
import { isReportingWord } from '../grammar/cue.ts'
import { isApposedName } from './apposed-name.ts'
import { isNamed } from './named.ts'
import { isNickname } from './nickname.ts'
import { isScare } from './scare.ts'
import type { Reading } from '../grammar/reading.ts'
import { isTitle } from './title.ts'

type Rule = readonly [reason: string, is: (candidate: Candidate) => boolean]

/** Why a stretch is no speech, the first that holds; the order is precedence. */
const RULES: readonly Rule[] = [
  ['a nickname', isNickname],
  ['a word under discussion', isNamed],
  ['the title of a work', isTitle],
  ['a name', isApposedName],
  ['marks of distance: nobody is said to have said it', isScare],
]

/** Says why words in marks are no quotation: a title, a nickname, a term, scare quotes; nothing if they are one. */
export function mention(reading: Reading, at: number, attribution: Attribution | undefined): string | undefined {
  const stretch = reading.tokens[at]?.stretch
  if (!stretch) return undefined
  const content = reading.text.slice(stretch.start, stretch.end)
  const before = reading.tokens[at - 1]
  const candidate: Candidate = {
    reading,
    at,
    content,
    words: content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [],
    before,
    after: reading.tokens[at + 1],
    reported:
      attribution?.how === 'label' ||
      before?.kind === 'colon' ||
      isReportingWord(reading, at - 1) ||
      (before?.kind === 'comma' && isReportingWord(reading, at - 2)) ||
      isCalled(reading, at, attribution) ||
      isFollowedByClause(reading, at, attribution),
    how: attribution?.how ?? 'none',
    supposed: attribution?.word?.report === 'think',
  }
  return RULES.find(([, is]) => is(candidate))?.[0]
}

/** > | als „Reinfall“ bezeichnet   > | riefen Parolen wie „Weg damit“ */
function isCalled({ tokens, language }: Reading, at: number, attribution: Attribution | undefined): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (language.code !== 'de') return false
  return (
    (before === 'als' && attribution?.word?.report === 'judge') || (before === 'wie' && language.sayings.has(tokens[at - 2]?.lower ?? ''))
  )
}

/** > | “We lost,” he said: the quotation begins its sentence and a clause follows. */
function isFollowedByClause(reading: Reading, at: number, attribution: Attribution | undefined): boolean {
  if (attribution?.how !== 'after' && attribution?.how !== 'source') return false
  const before = reading.tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'stop' ||
    before.kind === 'quoted' ||
    before.kind === 'dash' ||
    before.kind === 'colon' ||
    before.kind === 'comma'
  )
}
