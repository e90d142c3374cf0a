import { isName } from './proper.ts'
import type { Reading } from './reading.ts'

/** Whether what follows a comma after a speaker tells who that is: > | l’adjointe à la propreté, Ona Bray,   > | Ona Bray, directrice du port,   > | Ona Bray, 54 ans,   > | Ona Bray, qui a tout perdu, */
export function tellsWho({ tokens, language }: Reading, comma: number): boolean {
  const next = tokens[comma + 1]
  if (next?.kind !== 'word') return false
  if (isName(next) || /^\d/.test(next.text)) return true
  if (!isName(tokens[comma - 1])) return false
  const isWho = language.relatives.has(next.lower) && !language.boundaries.has(next.lower)
  return isWho || language.jobs.has(next.lower) || language.genitives.has(tokens[comma + 2]?.lower ?? '')
}
