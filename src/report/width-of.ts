import stringWidth from 'string-width'

/** Latin letters, with accents or without, and common marks: each fills one column, and none joins with the next. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u203b\u203d-\u2048\u2070-\u209c]*$/

/** Whether each of its UTF-16 units fills one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text)
}

/** How many columns of a terminal a text fills; colours may stand in it. */
export function widthOf(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text)
}
