const [BLANK, NEWLINE, STOP] = [32, 10, 46]
/** Marks after which, before a blank, nothing but a mark can have stood: `,` `;` `!` `?`. */
const MARKS: ReadonlySet<number> = new Set([44, 59, 33, 63])

/**
 * Where a word of plain Latin letters ends that begins at a place, and is surely no more than that: a blank or the end follows, if need be after
 * one common mark. Everywhere else the place itself, for there only the patterns of `tokenize` can tell.
 *
 * Nearly all words of a paper are such, and are found several times as fast.
 */
export function endOfPlainWord(text: string, start: number): number {
  let end = start
  while (isPlainLetter(text.charCodeAt(end))) end += 1
  if (end === start || end - start > 100) return start
  return isBorder(text, end) || isMarkAlone(text, end) ? end : start
}

/** Whether at a place stands one mark with nothing but a blank, or the end, behind it: no ellipsis, no address, no abbreviation. */
export function isMarkAlone(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (MARKS.has(sign)) return isBorder(text, at + 1)
  return sign === STOP && isBorder(text, at + 1) && text.charCodeAt(at + 2) !== STOP
}

function isBorder(text: string, at: number): boolean {
  if (at >= text.length) return true
  const sign = text.charCodeAt(at)
  return sign === BLANK || sign === NEWLINE
}

function isPlainLetter(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90)
}
