/** What a UTF-16 unit is to a word: no part of it; a letter or digit; a sign that may stand inside; or one that needs a closer look. */
export const [OUTSIDE, LETTER, JOINER, ODD] = [0, 1, 2, 3] as const

const UNKNOWN = 255
const JOINERS = /['’\u00ad\u200b\u2060]/
const OF_WORDS = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u
const PLAIN = /[\p{L}\p{N}]/u
/** Signs of scripts without spaces, a letter that is also an apostrophe, and one that has two small forms. */
const SPECIAL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u02bcΣ]/u

const classes = new Uint8Array(65_536).fill(UNKNOWN)
const lowers = new Uint16Array(65_536)

/** The class of a unit: one look into a table, which fills as units are met. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? OUTSIDE
  return known === UNKNOWN ? classify(unit) : known
}

/** The lower-case unit of a letter whose class was asked for. */
export function lowerOf(unit: number): number {
  return lowers[unit] ?? unit
}

function classify(unit: number): number {
  const sign = String.fromCharCode(unit)
  const lower = sign.toLowerCase()
  lowers[unit] = lower.charCodeAt(0)
  const isSimple = PLAIN.test(sign) && !SPECIAL.test(sign) && lower.length === 1 && lower.normalize('NFC') === lower
  const found = isSimple ? LETTER : JOINERS.test(sign) ? JOINER : OF_WORDS.test(sign) ? ODD : OUTSIDE
  classes[unit] = found
  return found
}
