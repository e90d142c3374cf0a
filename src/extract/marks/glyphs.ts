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
  ['″', 'double', 'none'],
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

const AMPERSAND = 38

/** Marks that a page left written out. */
const WRITTEN_OUT = /&(?:(quot|apos|[lr]dquo|[lr]squo|[lr]aquo|bdquo|sbquo)|#(?:x([\da-f]{2,4})|(\d{2,4})));/iy
const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['laquo', '«'],
  ['raquo', '»'],
])

/** > | &ldquo;We leave,&#8221; said Bray. */
function writtenOut(text: string, at: number): Glyph | undefined {
  WRITTEN_OUT.lastIndex = at
  const [sign, name, hexadecimal, decimal] = WRITTEN_OUT.exec(text) ?? []
  if (sign === undefined) return undefined
  const code = name
    ? NAMED.get(name.toLowerCase())?.charCodeAt(0)
    : hexadecimal
      ? Number.parseInt(hexadecimal, 16)
      : Number.parseInt(decimal ?? '', 10)
  const glyph = ONE.get(code ?? 0)
  return glyph && { ...glyph, sign }
}

/** The quote mark that a text has at an offset, two-sign marks first. */
export function glyphAt(text: string, at: number): Glyph | undefined {
  const code = text.charCodeAt(at)
  if (code === AMPERSAND) return writtenOut(text, at)
  return (text.charCodeAt(at + 1) === code ? TWO.get(code) : undefined) ?? ONE.get(code)
}

/** The codes that a quote mark may begin with. */
export const GLYPH_CODES: readonly number[] = [...ONE.keys(), ...TWO.keys(), AMPERSAND]
