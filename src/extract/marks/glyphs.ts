import type { Family } from './mark.ts'

/** Which way a glyph points by itself; straight marks point nowhere. */
export type Direction = 'left' | 'right' | 'none'

export interface Glyph {
  readonly sign: string
  readonly family: Family
  readonly direction: Direction
}

/** Every quote mark of the conventions this tool reads; `left` opens, `right` closes, if nothing beside it says otherwise. */
const GLYPHS: readonly (readonly [signs: string, family: Family, direction: Direction])[] = [
  ['"', 'double', 'none'],
  ['＂', 'double', 'none'],
  ['“', 'double', 'left'],
  ['‟', 'double', 'left'],
  ['„', 'double', 'left'],
  ['”', 'double', 'right'],
  ["'", 'single', 'none'],
  ['‘', 'single', 'left'],
  ['‛', 'single', 'left'],
  ['‚', 'single', 'left'],
  ['`', 'single', 'left'],
  ['’', 'single', 'right'],
  ['´', 'single', 'none'],
  ['«', 'pointed', 'left'],
  ['»', 'pointed', 'right'],
  ['‹', 'pointed-single', 'left'],
  ['›', 'pointed-single', 'right'],
  ['「', 'corner', 'left'],
  ['」', 'corner', 'right'],
  ['『', 'corner', 'left'],
  ['』', 'corner', 'right'],
]

/** Doubles typed with two singles: TeX, old terminals, and „ on a keyboard that lacks it. A comma alone is no mark. */
const TYPED: typeof GLYPHS = [
  ['``', 'double', 'left'],
  ["''", 'double', 'none'],
  ['‘‘', 'double', 'left'],
  ['’’', 'double', 'right'],
  ['´´', 'double', 'none'],
  [',,', 'double', 'left'],
  ['‚‚', 'double', 'left'],
]

const byCode = (glyphs: typeof GLYPHS): ReadonlyMap<number, Glyph> =>
  new Map(glyphs.map(([sign, family, direction]) => [sign.charCodeAt(0), { sign, family, direction }]))

const ONE = byCode(GLYPHS)
const TWO = byCode(TYPED)

/** The quote mark that a text has at an offset, two-sign marks first. */
export function glyphAt(text: string, at: number): Glyph | undefined {
  const code = text.charCodeAt(at)
  return (text.charCodeAt(at + 1) === code ? TWO.get(code) : undefined) ?? ONE.get(code)
}

/** The codes that a quote mark may begin with. */
export const GLYPH_CODES: readonly number[] = [...ONE.keys(), ...TWO.keys()]
