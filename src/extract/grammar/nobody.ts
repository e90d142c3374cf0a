import { isAdverb } from './adverb.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

/** How many words are looked at. */
const FEW = 4
const SHORT = /(?<=\p{L})['’](?:s|d|ll)$/u

/**
 * Whether a phrase only fills the place of the subject; before a reporting word of its own, a pronoun is somebody.
 *
 * > | There were shouts   > | It had rained   > | Es gab Rufe   > | Il y avait   > | Hay gritos   but not > | It has said
 *     ^                       ^                 ^               ^              ^
 */
export function isNobody(reading: Reading, { from, to, stands }: Phrase, cue?: number): boolean {
  const { words, verbs, pronouns, before } = reading.language.expletives ?? {}
  const printed = reading.tokens[from]?.lower ?? ''
  const first = printed.replace(SHORT, '')
  if (stands) return false
  if (verbs?.has(first)) return true
  if (from !== to) return false
  if (words?.has(first)) return true
  if (!pronouns?.has(first) || (cue !== undefined && isHelped(reading, to + 1, cue))) return false
  // > | It’d
  return first !== printed || before?.test(wordsFrom(reading, to + 1)) === true
}

/** Whether a sentence begins by saying that something was there: > | There were cries of “Shame”. */
export const tellsOfExistence = (reading: Reading, start: number): boolean =>
  reading.language.expletives?.existence?.test(wordsFrom(reading, start)) === true

const wordsFrom = ({ tokens }: Reading, at: number): string =>
  tokens
    .slice(at, at + FEW)
    .map(({ lower }) => lower)
    .join(' ')

const isHelped = ({ tokens, language }: Reading, from: number, cue: number): boolean =>
  cue >= from && tokens.slice(from, cue).every((token) => language.fillers.has(token.lower) || isAdverb(token, language))
