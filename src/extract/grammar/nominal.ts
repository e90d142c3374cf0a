import { cueAt } from './cue.ts'
import type { Language } from '../languages/language.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** How many tokens a noun phrase has at most. */
export const LONGEST = 30

/** Whether a word can stand in a noun phrase: no conjunction, pronoun or filler. */
export function isNominal(token: Token | undefined, { language, text }: Reading): boolean {
  // > | the walkers’ club
  if (token?.kind === 'sign' && "'’".includes(token.text)) return text[token.start - 1] === 's' && text[token.end] === ' '
  if (token?.kind !== 'word') return false
  // > | So warnten die Verbände   but   > | Will Vale said
  const isAdverb = language.code !== 'en' && language.fillers.has(token.lower)
  if (isName(token) && !isAdverb && !language.boundaries.has(token.lower) && !language.pronouns.has(token.lower)) return true
  if (language.relatives.has(token.lower) && !language.determiners.has(token.lower)) return false
  return ![language.boundaries, language.pronouns, language.fillers].some((list) => list.has(token.lower))
}

/** > | the head of the harbour: the preposition belongs to the phrase. */
export const isGenitive = (token: Token | undefined, { genitives }: Language): boolean => genitives.has(token?.lower ?? '')

/** A quotation short enough to stand within a phrase: > | the "Salt Wind" singer */
export const isShort = (token: Token): boolean => token.end - token.start < 40

/** > | Bray and Vale   > | Ona und Tom Bray */
export const joinsNames = ({ tokens, language }: Reading, i: number): boolean =>
  tokens[i]?.lower === language.and && isName(tokens[i - 1]) && isName(tokens[i + 1])

/** A lone determiner or preposition names nobody. */
export const isBare = ({ tokens, language }: Reading, from: number, to: number): boolean =>
  (language.names !== undefined &&
    !tokens.slice(from, to + 1).some((token) => isName(token) || language.determiners.has(token.lower) || /^\d/.test(token.text))) ||
  tokens.slice(from, to + 1).every((token) => language.determiners.has(token.lower) && !isPronominal(token.lower)) ||
  // > | published last week
  (language.code === 'en' &&
    from < to &&
    tokens.slice(from, to + 1).every(({ text }) => language.times.has(text) || language.determiners.has(text))) ||
  language.calendar.has(tokens[from]?.lower ?? '')

/** Determiners that can stand for someone: "one", "another", "both", "some". */
const isPronominal = (word: string): boolean =>
  [
    'one',
    'another',
    'some',
    'many',
    'several',
    'both',
    'two',
    'three',
    'others',
    'dieser',
    'diese',
    'viele',
    'einige',
    'manche',
    'beide',
  ].includes(word)

/** Whether a token reports words, or names with them. */
export const isReporting = (reading: Reading, i: number): boolean => {
  const cue = cueAt(reading, i)
  return cue !== undefined && cue.report !== 'think'
}
