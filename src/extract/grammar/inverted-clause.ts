import { cueAt } from './cue.ts'
import { skipAhead } from './fillers.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/**
 * The reporting word of a clause that begins at a token with its verb, as one stands inside or after speech; nothing if none begins there.
 *
 * > | dit-il   > | explique la maire   > | a-t-elle ajouté   > | säger grannen Tom Vale   > | añadió
 *     ^            ^                            ^               ^                          ^
 */
export function invertedAt(reading: Reading, at: number): number | undefined {
  const { tokens, language } = reading
  const first = tokens[at]
  if (first?.kind !== 'word' || isName(first)) return undefined
  const verb = skipAhead(reading, at)
  // > | a-t-elle ajouté: a helper, the pronoun, the verb
  const helped = verb > at && language.pronouns.has(tokens[verb]?.lower ?? '') ? skipAhead(reading, verb + 1) : verb
  const cue = cueAt(reading, helped)
  if (cue?.report !== 'say' || cue.dependent) return undefined
  return helped > verb || !cue.noun || namesSomeone(tokens[helped + 1], reading) ? helped : undefined
}

const namesSomeone = (token: Token | undefined, { language }: Reading): boolean =>
  isName(token) || language.pronouns.has(token?.lower ?? '') || language.determiners.has(token?.lower ?? '')
