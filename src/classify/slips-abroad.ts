import { isWord } from '../text/frequency.ts'
import { lookUp } from '../text/look-up.ts'

/** Shorter words than these may well be other words: `casual`, `causal`; `Verein`, `vereint`. */
const SWAPPED = 7
const LOST = 8
/** Endings of number, person and time, in letters: what differs there is a form of the word. */
const ENDING = 5
/** At its head a word may have a prefix. */
const HEAD = 2
/** Letters that tell words apart by being double. */
const DOUBLE: Readonly<Record<string, RegExp>> = { es: /rr|ll/u, fr: /ss/u, de: /ss|ff|ll|nn|tt/u }

/** Whether a long word is printed with two letters swapped, or with one too many or too few amid it; for languages of which no vocabulary is at hand. */
export function isSlipAbroad(one: string, other: string, language: string): boolean {
  if (language === 'en' || isWord(one, language) !== undefined || !/^\p{L}+$/u.test(one + other)) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const at = Array.from(long).findIndex((letter, i) => letter !== short[i])
  if (at < 1) return false
  if (short.length === long.length)
    return long.length >= SWAPPED && short === long.slice(0, at) + (long[at + 1] ?? '') + (long[at] ?? '') + long.slice(at + 2)
  if (long.length < LOST || short !== long.slice(0, at) + long.slice(at + 1)) return false
  const isDouble = long[at] === long[at - 1] && lookUp(DOUBLE, language)?.test(long.slice(at - 1, at + 1)) === true
  return !isDouble && at >= HEAD && at < long.length - ENDING
}
