import { GLYPH_CODES } from './glyphs.ts'
import { LINE_ENDS } from './paragraphs.ts'

const PLAIN = 0
/** A sign that may be a quote mark, or the first half of one. */
export const MARK = 1
export const LINE_END = 2

/** For each code what a sign is to the scanner. */
const kinds = new Uint8Array(0x1_00_00)
for (const code of GLYPH_CODES) kinds[code] = MARK
for (const code of LINE_ENDS) kinds[code] = LINE_END

/** What the sign of a code is to the scanner. */
export const kindOf = (code: number): number => kinds[code] ?? PLAIN

/** Where the next sign stands that is a mark or ends a line, from an offset on; the length of the text if none does. Nearly all of the time goes by here: one look for each sign. */
export function nextSign(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length && kinds[text.charCodeAt(at)] === PLAIN) at += 1
  return at
}
