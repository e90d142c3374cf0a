/** One glyph for each of the many that print the same sign; every entry is one UTF-16 unit for one. */
const SIGNS: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′´`ʼʹ＇‹›',
  '"': '“”„‟″«»＂〝〞〟',
  '-': '‐‑‒–—―−﹘﹣－',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
}

const SIGN_OF = new Map(Object.entries(SIGNS).flatMap(([sign, glyphs]) => Array.from(glyphs, (glyph) => [glyph, sign] as const)))
const GLYPHS = new RegExp(`[${Object.values(SIGNS).join('')}]`, 'g')
/** Of ASCII only the backtick is one of them. */
const PLAIN = /^[\0-_a-\x7f]*$/

/** Irons out typography: one form each for quote marks, apostrophes, dashes and spaces. Lengths and offsets stay. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : text.replace(GLYPHS, (glyph) => SIGN_OF.get(glyph) ?? glyph)
}
