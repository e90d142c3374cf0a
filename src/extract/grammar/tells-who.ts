import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** Whether what follows a comma after a speaker tells who that is: > | l’adjointe à la propreté, Ona Bray,   > | Ona Bray, directrice du port,   > | Ona Bray, 54 ans,   > | Ona Bray, qui a tout perdu, */
export function tellsWho(reading: Reading, comma: number): boolean {
  const { tokens, language } = reading
  const next = tokens[comma + 1]
  if (next?.kind !== 'word') return false
  if (isName(next) || /^\d/.test(next.text)) return true
  if (!isName(tokens[comma - 1])) return false
  const isWho = language.relatives.has(next.lower) && !language.boundaries.has(next.lower)
  return isWho || language.jobs.has(next.lower) || language.genitives.has(tokens[comma + 2]?.lower ?? '') || isApposed(reading, comma + 1)
}

/**
 * An article, a noun and whose it is, and nothing that could be a verb.
 *
 * > | Michel Orsay, le boulanger.   > | Ona Bray, la patronne du café,   but not > | Paul Vale, le port ferme.
 */
function isApposed({ tokens, language }: Reading, at: number): boolean {
  if (!language.determiners.has(tokens[at]?.lower ?? '') || !isNoun(tokens[at + 1])) return false
  let i = at + 2
  while (language.genitives.has(tokens[i]?.lower ?? '')) {
    i += language.determiners.has(tokens[i + 1]?.lower ?? '') ? 3 : 2
    if (!isNoun(tokens[i - 1])) return false
    while (isName(tokens[i - 1]) && isName(tokens[i])) i += 1
  }
  return tokens[i]?.kind === 'stop' || tokens[i]?.kind === 'comma'
}

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word'
