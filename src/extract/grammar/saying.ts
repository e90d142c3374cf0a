import { isGenitive } from './nominal.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import { isPossessive } from './proper.ts'
import type { Reading } from './reading.ts'

/** Whether a noun that tells of words stands at a token: claim, remarks, letter. */
export const isSaying = ({ tokens, language }: Reading, at: number): boolean =>
  language.sayings.has(tokens[at]?.lower ?? '') || language.vehicles.has(tokens[at]?.lower ?? '')

/** > | die Vorwürfe der Anwältin → der Anwältin   > | die Forderung von Ona Bray: who stands after a noun of words */
export function ownerAfter(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  const next = tokens[at + 1]
  return language.verbSecond && isSaying(reading, at) && isGenitive(next, language)
    ? phraseAt(reading, language.prepositions.has(next?.lower ?? '') ? at + 2 : at + 1)
    : undefined
}

/**
 * Whose words a noun tells of.
 *
 * > | Bray's angry claim that   > | her call for
 *     ^----^                        ^-^
 */
export function possessorOf(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const token = tokens[i]
    if (token?.kind !== 'word') return undefined
    // > | this week's debate
    if (language.times.has(token.lower.replace(/'s$/, ''))) return undefined
    if (language.possessives.has(token.lower)) return { from: i, to: i }
    if (isPossessive(token) || (token.text.endsWith('s') && "’'".includes(reading.text[token.end] ?? ' '))) return phraseBefore(reading, i)
    // > | Bray's most serious claim
    if (language.determiners.has(token.lower) && token.lower !== 'most') return undefined
  }
  return undefined
}
