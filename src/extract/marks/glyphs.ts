import type { Family } from './mark.ts'

/** Which way a glyph points by itself; straight marks point nowhere. */
export type Direction = 'left' | 'right' | 'none'

export interface Glyph {
  readonly family: Family
  readonly direction: Direction
}

const glyph = (family: Family, direction: Direction): Glyph => ({ family, direction })

/** Every quote mark of the conventions this tool reads; `left` opens, `right` closes, if nothing beside it says otherwise. */
export const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', glyph('double', 'none')],
  ['＂', glyph('double', 'none')],
  ['“', glyph('double', 'left')],
  ['‟', glyph('double', 'left')],
  ['„', glyph('double', 'left')],
  ['”', glyph('double', 'right')],
  // Doubles typed with two singles: TeX, old terminals, and „ on a keyboard that lacks it.
  ['``', glyph('double', 'left')],
  ["''", glyph('double', 'none')],
  ['‘‘', glyph('double', 'left')],
  ['’’', glyph('double', 'right')],
  ['´´', glyph('double', 'none')],
  [',,', glyph('double', 'left')],
  ['‚‚', glyph('double', 'left')],
  ["'", glyph('single', 'none')],
  ['‘', glyph('single', 'left')],
  ['‛', glyph('single', 'left')],
  ['‚', glyph('single', 'left')],
  ['`', glyph('single', 'left')],
  ['’', glyph('single', 'right')],
  ['´', glyph('single', 'none')],
  ['«', glyph('pointed', 'left')],
  ['»', glyph('pointed', 'right')],
  ['‹', glyph('pointed-single', 'left')],
  ['›', glyph('pointed-single', 'right')],
  ['「', glyph('corner', 'left')],
  ['」', glyph('corner', 'right')],
  ['『', glyph('corner', 'left')],
  ['』', glyph('corner', 'right')],
])

/** Finds any of them, two-sign marks first. */
export const ANY_GLYPH = /``|''|‘‘|’’|´´|,,|‚‚|["＂“‟„”'‘‛‚`’´«»‹›「」『』]/g
