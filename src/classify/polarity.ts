import { ANTONYMS } from './lexicons/antonyms.ts'
import { NEGATIVE_PREFIXES, NOT_OPPOSITES } from './lexicons/prefixes.ts'
import { isWord } from '../text/frequency.ts'

const PAIRS = new Set(ANTONYMS)

/** Whether one word says the opposite of the other: by a prefix, or as a pair everyone knows. */
export function areOpposites(one: string, other: string): boolean {
  if (PAIRS.has(`${one}/${other}`) || PAIRS.has(`${other}/${one}`)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || NOT_OPPOSITES.has(long) || !isWord(short)) return false
  return NEGATIVE_PREFIXES.some((prefix) => long === prefix + short)
}
