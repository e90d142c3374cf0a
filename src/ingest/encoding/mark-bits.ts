import { BITS } from './bits.ts'

/** Whether a mark is in its place between two characters; either is empty at an end of the text. */
type Place = (before: string, after: string) => number

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign)
const isDigit = (sign: string): boolean => /\p{N}/u.test(sign)
const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign)
const isOpen = (sign: string): boolean => sign === '' || /[\s([{/<>=–—-]/.test(sign)

const when = (good: boolean, otherwise: number): number => (good ? BITS.inPlace : otherwise)

/** > | “We   leave.” |   and not   wo“rd */
const quoteMark: Place = (before, after) => {
  if (isWord(before) && isWord(after)) return BITS.strange
  if (isOpen(before) && isOpen(after)) return BITS.foreign
  return BITS.inPlace
}

const guillemet: Place = (before, after) => when(!isWord(before) || !isWord(after), BITS.strange)

/** > | „Wir   ‚nie   whatever closes it */
const lowMark: Place = (before, after) => when(!isWord(before) && !isOpen(after), BITS.strange)

/** > | don’t   ships’ |   and as quoteMark */
const apostrophe: Place = (before, after) => (isLetter(before) || isDigit(after) ? BITS.inPlace : quoteMark(before, after))

const dash: Place = (before, after) => when(isOpen(before) === isOpen(after) || isWord(before) || isWord(after), BITS.own)
const currency: Place = (before, after) => {
  if (isLetter(before) || isLetter(after)) return BITS.strange
  return when(isDigit(before) || isDigit(after) || /\s/.test(before), BITS.odd)
}
const behindDigit: Place = (before, after) => when(isDigit(before) && !isLetter(after), BITS.strange)
const fraction: Place = (before, after) => when((isDigit(before) || isOpen(before)) && !isLetter(after), BITS.strange)
const raised: Place = (before, after) => (isWord(before) && !isLetter(after) ? BITS.foreign : BITS.strange)
const inverted: Place = (before, after) => when(!isWord(before) && !/\s/.test(after) && after !== '', BITS.strange)
const ordinal: Place = (before) => when(isDigit(before) || /[.nN]/.test(before), BITS.strange)
const bullet: Place = (before, after) => when(isOpen(before) && isOpen(after), BITS.odd)
const ownBusiness: Place = (before, after) => when(!isLetter(before) || !isLetter(after), BITS.strange)

const PLACES: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['“”‟', quoteMark],
      ['„‚', lowMark],
      ['«»‹›', guillemet],
      ['’', apostrophe],
      ['‘‛', (before, after) => (isWord(before) && isWord(after) ? BITS.odd : apostrophe(before, after))],
      ['–—―', dash],
      ['…', (before, after) => when(!isDigit(before) || !isDigit(after), BITS.odd)],
      ['€£¥', currency],
      ['¢‰°', behindDigit],
      ['½¼¾', fraction],
      ['²³¹', raised],
      ['¿¡', inverted],
      ['ªº', ordinal],
      ['•', bullet],
      ['·', (before, after) => (/l/i.test(before) && /l/i.test(after) ? BITS.inPlace : bullet(before, after))],
      ['§№©®™', ownBusiness],
      ['\u00a0\u202f', (before, after) => (before === ' ' || after === ' ' ? BITS.foreign : BITS.own)],
      ['\u00ad\u200b\u200c\u200d', (before, after) => (isLetter(before) || isLetter(after) ? BITS.own : BITS.strange)],
      ['\u200e\u200f', (before, after) => (isLetter(before) && isLetter(after) ? BITS.strange : BITS.foreign)],
      ['´', (before, after) => (isLetter(before) && isLetter(after) ? BITS.foreign : BITS.strange)],
      ['×±†‡', (before, after) => (isLetter(before) || isLetter(after) ? BITS.strange : BITS.foreign)],
      ['،؛؟', (before) => when(!/[a-z]/i.test(before), BITS.strange)],
    ] satisfies readonly (readonly [string, Place])[]
  ).flatMap(([signs, place]) => Array.from(signs, (sign) => [sign, place] as const)),
)

/** What is no sign that anybody types: controls, private and unassigned characters, halves of pairs, the sign for what could not be decoded. */
const IMPOSSIBLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd\ufeff]/u

/** How strange a mark beyond ASCII is between its neighbours, in bits. */
export function markBits(mark: string, before: string, after: string): number {
  const place = PLACES.get(mark)
  if (place) return place(before, after)
  if (IMPOSSIBLE.test(mark)) return BITS.impossible
  // No encoding of one byte a sign has these: whoever reads them has UTF-8, or several bytes a sign.
  return /[\p{Emoji_Presentation}\u{10000}-\u{10ffff}]/u.test(mark) ? BITS.foreign : BITS.strange
}
