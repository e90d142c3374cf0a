import { invertedAt } from './inverted-clause.ts'
import { skipAhead } from './fillers.ts'
import { isNominal } from './nominal.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** Words of a language that are no verb, whatever their end. */
const OTHERS = [
  'prepositions',
  'determiners',
  'boundaries',
  'relatives',
  'pronouns',
  'fillers',
  'jobs',
  'gendered',
  'titles',
  'calendar',
] as const

/**
 * The verb of a clause that tells of a speaker between the parts of a dialogue: a reporting word, or any verb with who does it after it.
 *
 * > | —Ya voy —suspiró Pablo Marín—. Espera.   > | – Non, soupira Claire.   > | – Nie – westchnął stary rybak.
 *              ^                                        ^                            ^
 */
export function spokenOfAt(reading: Reading, at: number): number | undefined {
  return invertedAt(reading, at) ?? verbAt(reading, at)
}

/** A verb that reports nothing by itself; in the past, unless someone is named right after it. */
function verbAt(reading: Reading, at: number): number | undefined {
  const { tokens, language } = reading
  const { past, present } = language.dialogue ?? {}
  const verb = skipAhead(reading, at)
  const token = tokens[verb]
  if (token?.kind !== 'word' || isName(token) || OTHERS.some((list) => language[list].has(token.lower))) return undefined
  const next = tokens[skipAhead(reading, verb + 1)]
  if (past?.test(token.lower)) return isSomeone(next, reading) || (language.dropsSubject && ends(next)) ? verb : undefined
  return present?.test(token.lower) && isName(next) ? verb : undefined
}

const isSomeone = (token: Token | undefined, reading: Reading): boolean =>
  isName(token) ||
  SOMEONE.some((list) => reading.language[list].has(token?.lower ?? '')) ||
  (reading.language.dialogue?.bare === true && isNominal(token, reading) && !reading.language.prepositions.has(token?.lower ?? ''))

const SOMEONE = ['pronouns', 'determiners', 'jobs', 'gendered', 'titles'] as const

/** > | —suspiró—.   > | —suspiró. */
const ends = (token: Token | undefined): boolean => token === undefined || token.kind === 'dash' || token.kind === 'stop'
