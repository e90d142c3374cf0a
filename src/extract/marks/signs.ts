const WORD_LIKE = /[\p{L}\p{M}\p{N}]/u
const WORD_HEAD = /[\p{L}\p{N}]/u
const SMALL_LETTER = /\p{Ll}/u
const BLANK_SIGN = /\s/

/** What a sign can be beside a quote mark; each a bit, so that one look tells. */
export const BLANK = 1
export const WORD = 2
export const OPENING = 4
export const CLOSING = 8
export const DASH = 16
export const CAPITAL = 32
/** A letter or a digit: a word may begin with it. */
export const HEAD = 128
export const SMALL = 256
const KNOWN = 512

/** What each sign of the text is, learnt when it is first met. */
const classes = new Uint16Array(0x1_00_00)

/** What the sign of a code is. */
export const classOf = (code: number): number => classes[code] || learn(code)

function learn(code: number): number {
  const sign = String.fromCharCode(code)
  const found =
    KNOWN |
    (BLANK_SIGN.test(sign) ? BLANK : 0) |
    (WORD_LIKE.test(sign) ? WORD : 0) |
    (WORD_HEAD.test(sign) ? HEAD : 0) |
    (SMALL_LETTER.test(sign) ? SMALL : 0) |
    ('([{<¿¡/'.includes(sign) ? OPENING : 0) |
    ('.,;:!?…)]}>/'.includes(sign) ? CLOSING : 0) |
    ('-‐‑‒–—―−'.includes(sign) ? DASH : 0) |
    (sign !== sign.toLowerCase() && sign === sign.toUpperCase() ? CAPITAL : 0)
  classes[code] = found
  return found
}

const is = (sign: string | undefined, kind: number): boolean =>
  sign !== undefined && sign !== '' && (classOf(sign.charCodeAt(0)) & kind) !== 0

/** A letter, an accent or a digit. */
export const isWordLike = (sign: string | undefined): boolean =>
  sign !== undefined && sign.length > 1 ? WORD_LIKE.test(sign) : is(sign, WORD)

/** A capital letter. */
export const isCapital = (sign: string | undefined): boolean => is(sign, CAPITAL)
