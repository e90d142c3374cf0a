import type { Direction } from './glyphs.ts'
import type { Language } from '../languages/language.ts'
import type { Likelihood, Mark } from './mark.ts'
import { isBlank, isClosing, isDash, isDigit, isOpening, isWordLike } from './signs.ts'

interface Place {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly paragraph: { readonly start: number; readonly end: number }
}

/**
 * Judges one single mark: none where it can only be an apostrophe, else what it may do.
 *
 * A mark after a plural `s`, a dropped `g` or a digit closes only if nothing better follows.
 */
export function roleOfSingle(
  text: string,
  at: { start: number; end: number },
  direction: Direction,
  place: Place,
  language: Language,
): Mark[] {
  const { before, after } = place
  const free = before === undefined || isBlank(before) || isOpening(before) || isDash(before)
  const spent = after === undefined || isBlank(after) || isClosing(after) || isDash(after)
  const mark = (opens: Likelihood, closes: Likelihood, sound = true): Mark[] => [{ ...at, family: 'single', opens, closes, sound }]
  if (spent && direction !== 'left' && endsMasked(text, at.start)) return mark(0, 2)
  if (free && spent) return []
  if (free)
    return direction === 'right' || startsShortened(text, at, place, language)
      ? []
      : mark(direction === 'left' || isSureStart(text, at.start) ? 2 : 1, 0)
  // > | ‚Los‘
  //          ^ the high mark closes only where a low one opens; elsewhere it is a slip
  if (spent)
    return mark(0, direction === 'left' ? 1 : closingStrength(text, at.start, before), direction !== 'left' || language.code === 'de')
  if (isWordLike(before) || !isWordLike(after)) return []
  return mark(1, 1, false)
}

/**
 * Decades, years and words that lost their head.
 *
 * > | the '80s   > | in '97   > | get 'em
 *         ^             ^             ^
 */
function startsShortened(text: string, { start, end }: { start: number; end: number }, place: Place, language: Language): boolean {
  const [word = ''] = /^[\p{L}\p{N}]{1,12}/u.exec(text.slice(end, end + 12)) ?? []
  if (/^\d\d(?:er|s|ers)?$/.test(word))
    return start > place.paragraph.start && !/[:,][ \u00a0]?$/.test(text.slice(Math.max(0, start - 2), start))
  return language.shortened.has(word)
}

/** > | 'Row like h---': a masked or broken word ends there. */
const endsMasked = (text: string, start: number): boolean =>
  /(?:\p{L}-{2,6}|\*|…|\p{L}\.{3})$/u.test(text.slice(Math.max(0, start - 7), start))

/** > | he said: 'No'   and at the head of a paragraph */
const isSureStart = (text: string, start: number): boolean =>
  start === 0 || /[:\n][ \u00a0]*$/.test(text.slice(Math.max(0, start - 3), start))

function closingStrength(text: string, start: number, before: string | undefined): Likelihood {
  if (isDigit(before)) return 1
  return /(?:[sSxz]|[a-z]in)$/.test(text.slice(Math.max(0, start - 3), start)) ? 1 : 2
}
