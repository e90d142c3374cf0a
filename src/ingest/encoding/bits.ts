/**
 * How strange a sign beyond ASCII is where it stands, in bits: 2^-bits is about how often it is met there.
 *
 * Ten bits apart, one reading is a thousand times likelier than the other.
 */
export const BITS = {
  /** A quotation mark at the edge of a word, a euro sign before a figure. */
  inPlace: 4,
  /** A letter of the article's own language. */
  own: 5,
  /** A letter of a name from abroad; a mark that is met, but not there. */
  foreign: 10,
  odd: 14,
  /** A capital behind a small letter, a currency sign within a word. */
  strange: 20,
  /** What nobody types: a control character, what is no character. */
  impossible: 40,
} as const
