/** A text of the same length in which U+FFFD stands for what is no character: halves of pairs, and NUL. */
export const wellFormed = (text: string): string => text.replaceAll(/[\0\p{Surrogate}]/gu, '\ufffd')
