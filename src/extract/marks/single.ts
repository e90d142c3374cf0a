import type { Direction } from './glyphs.ts'
import type { Language } from '../languages/language.ts'
import type { Likelihood, Mark } from './mark.ts'
import { EDGE, type Run } from './run.ts'
import { BLANK, CLOSING, DASH, OPENING, WORD } from './signs.ts'

/**
 * Judges one single mark: none where it can only be an apostrophe, else what it may do.
 *
 * A mark after a plural `s`, a dropped `g` or a digit closes only if nothing better follows.
 */
export function roleOfSingle(
  text: string,
  start: number,
  end: number,
  direction: Direction,
  run: Run,
  language: Language,
): Mark | undefined {
  const free = (run.before & (EDGE | BLANK | OPENING | DASH)) !== 0
  const spent = (run.after & (EDGE | BLANK | CLOSING | DASH)) !== 0
  const mark = { start, end, family: 'single', opens: 0, closes: 0, sound: true } as const
  if (spent && endsBetween(text, start)) return undefined
  if (spent && direction !== 'left' && endsMasked(text, start)) return { ...mark, closes: 2 }
  if (free && spent) return undefined
  if (free) {
    if (direction === 'right' || startsShortened(text, start, end, run.paragraph, language)) return undefined
    // > | 'Twas dark.   opens only where something closes it: > | 'Cause unknown', the board wrote
    if (direction !== 'left' && language.shortened.has(wordAfter(text, end).toLowerCase())) return { ...mark, opens: 1 }
    return { ...mark, opens: direction === 'left' || isSureStart(text, start) ? 2 : 1 }
  }
  // > | ‚Los‘
  //          ^ the high mark closes only where a low one opens; elsewhere it is a slip
  if (spent && direction === 'left') return { ...mark, closes: 1, sound: language.code === 'de' }
  if (spent) return { ...mark, closes: closingStrength(text, start, text[run.start - 1]) }
  return (run.before & WORD) !== 0 || (run.after & WORD) === 0 ? undefined : { ...mark, opens: 1, closes: 1, sound: false }
}

/**
 * Decades, years and words that lost their head.
 *
 * > | the '80s   > | in '97   > | get 'em
 *         ^             ^             ^
 */
function startsShortened(text: string, start: number, end: number, paragraph: number, language: Language): boolean {
  const word = wordAfter(text, end)
  if (/^\d\d(?:er|s|ers)?$/.test(word)) return start > paragraph && !/[:,][ \u00a0]?$/.test(text.slice(Math.max(0, start - 2), start))
  return language.shortened.has(word)
}

const wordAfter = (text: string, end: number): string => /^[\p{L}\p{N}]{1,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''

/** > | rock 'n' roll: short on both sides */
const endsBetween = (text: string, start: number): boolean =>
  text[start - 1]?.toLowerCase() === 'n' && /[\s\p{L}]['’‘`]n$/iu.test(text.slice(Math.max(0, start - 3), start))

/** > | 'Row like h---': a masked or broken word ends there. */
const endsMasked = (text: string, start: number): boolean =>
  '-*….'.includes(text[start - 1] ?? ' ') && /(?:\p{L}-{2,6}|\*|…|\p{L}\.{3})$/u.test(text.slice(Math.max(0, start - 7), start))

/** > | he said: 'No'   and at the head of a paragraph */
const isSureStart = (text: string, start: number): boolean =>
  start === 0 || /[:\n][ \u00a0]*$/.test(text.slice(Math.max(0, start - 3), start))

function closingStrength(text: string, start: number, before: string | undefined): Likelihood {
  if (before !== undefined && before >= '0' && before <= '9') return 1
  return /(?:[sSxz]|[b-z]in)$/.test(text.slice(Math.max(0, start - 3), start)) ? 1 : 2
}
