/** Glyphs that papers print for an apostrophe inside a word, for a class of a regular expression: `Marsh‘s` is a slip of the machine. */
export const APOSTROPHES = "'’‘ʼ´′`"
