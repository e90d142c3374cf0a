/** What Word itself puts in from its fonts of signs, as it corrects what is typed: `:)`, `-->`. */
const SIGNS: Readonly<Record<string, string>> = {
  f04a: '☺',
  f04b: '😐',
  f04c: '☹',
  f0e0: '→',
  f0e8: '→',
  f0df: '←',
  f0f3: '↔',
  f0b7: '•',
  f0a7: '▪',
}

/** Fonts in which a letter is no letter. */
const OF_SIGNS = /symbol|dings|webdings/i

/** The sign that a code in a font shows: its letter, or a box where only the font knows. */
export function symbolOf(code: string | undefined, font: string | undefined): string {
  const hex = (code ?? '').toLowerCase()
  if (!/^[0-9a-f]{1,5}$/.test(hex)) return ''
  const known = SIGNS[hex]
  if (OF_SIGNS.test(font ?? '')) return known ?? '□'
  const number = Number.parseInt(hex, 16)
  const point = number >= 0xf0_00 && number <= 0xf0_ff ? number - 0xf0_00 : number
  return point < 0x20 || (point >= 0xd8_00 && point <= 0xdf_ff) ? '' : String.fromCodePoint(point)
}
