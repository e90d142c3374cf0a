import type { Token } from '../model.ts'
import { CURRENCIES } from './lexicons/abbreviations.ts'
import { MONTHS } from './lexicons/calendar.ts'
import { lexiconOf } from './lexicons/lexicon.ts'

const { numbers } = lexiconOf('en')
const AMOUNTS = new Set([...Object.keys(CURRENCIES), ...Object.values(CURRENCIES), '%', 'percent', 'per', 'cent'])

/** Whether two neighbouring tokens are read as one word (`do` `n't`, `no` `one`) or one quantity (`$` `5` `million`). */
export function belongTogether(one: Token, other: Token): boolean {
  // `[T]he`, `want[s]`.
  if ((one.kind === 'word' && other.kind === 'bracket') || (one.kind === 'bracket' && other.kind === 'word')) return one.end === other.start
  if (one.kind !== 'word' || other.kind !== 'word') return false
  if (one.norm === 'no' && other.norm === 'one') return true
  if (/^(?:half|past|quarter)$/.test(one.norm) && (other.norm === 'past' || (one.norm === 'past' && isNumber(other)))) return true
  if (isDay(one, other) || isDay(other, one)) return true
  const [isAmount, isOther] = [AMOUNTS.has(one.norm), AMOUNTS.has(other.norm)]
  if (isAmount && isOther) return true
  const isOneAmount = isAmount || isOther
  if (isNumber(one) ? isOneAmount || isNumber(other) : isOneAmount && isNumber(other)) return true
  if (one.end !== other.start) return false
  return /^n?['’ʼ]/iu.test(other.text) || /['’ʼ]$/u.test(one.text) || (one.norm === 'can' && other.norm === 'not')
}

/** A figure or a number word. */
export function isNumber({ norm }: Token): boolean {
  return /^\d+(?:[.,:]\d+)*(?:k|m|mn|bn|tn)?$/.test(norm) || numbers.has(norm)
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/
const ONES = /^(?:one|two|three|four|five|six|seven|eight|nine|half)$/

/** Whether two words with a hyphen between them are one number: `twenty-five`, `one-half`. */
export function areOneNumber(one: Token, hyphen: Token, other: Token): boolean {
  if (one.end !== hyphen.start || hyphen.end !== other.start || !/^[-‐‑]$/u.test(hyphen.text)) return false
  return (TENS.test(one.norm) && ONES.test(other.norm)) || (one.norm === 'one' && other.norm === 'half')
}

/** `January 6`, `6 January`. */
function isDay(month: Token, day: Token): boolean {
  return MONTHS.has(month.norm) && /^\p{Lu}/u.test(month.text) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(day.norm)
}
