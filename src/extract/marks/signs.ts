const BLANK = /\s/
const WORD_LIKE = /[\p{L}\p{M}\p{N}]/u

/** White space of any sort. */
export const isBlank = (sign: string | undefined): boolean => sign !== undefined && (sign === ' ' || BLANK.test(sign))

/** A letter, an accent or a digit. */
export const isWordLike = (sign: string | undefined): boolean => {
  if (sign === undefined) return false
  const code = sign.charCodeAt(0)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  return WORD_LIKE.test(sign)
}

/** Brackets that open, and the Spanish marks before a question or a cry. */
export const isOpening = (sign: string | undefined): boolean => sign !== undefined && '([{<¿¡/'.includes(sign)

/** Points that follow a word. */
export const isClosing = (sign: string | undefined): boolean => sign !== undefined && '.,;:!?…)]}>/'.includes(sign)

/** Hyphen and dashes. */
export const isDash = (sign: string | undefined): boolean => sign !== undefined && '-‐‑‒–—―−'.includes(sign)

/** A capital letter. */
export const isCapital = (sign: string | undefined): boolean =>
  sign !== undefined && sign !== sign.toLowerCase() && sign === sign.toUpperCase()

/** A decimal digit. */
export const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'
