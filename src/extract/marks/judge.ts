import type { Convention } from './convention.ts'
import type { Direction, Glyph } from './glyphs.ts'
import type { Language } from '../languages/language.ts'
import type { Family, Likelihood, Mark } from './mark.ts'
import type { Lean, Run } from './run.ts'
import { BLANK, classOf, isWordLike, WORD } from './signs.ts'
import { roleOfSingle } from './single.ts'

/** What the judge of a mark looks at besides the signs beside it. */
export interface Setting {
  readonly text: string
  readonly language: Language
  readonly convention: Convention
}

/**
 * What one mark of a run may do; none where it is no quote mark. `previous` and `next` are the marks it stands between.
 *
 * > | “The pier is shut.“[Harbour Post]   > | She went home.“We mend it,” said Bray.
 *                      ^ closes what is open              ^ nothing is open: opens
 */
export function judge(
  setting: Setting,
  run: Run,
  at: number,
  glyph: Glyph,
  previous: Glyph | undefined,
  next: Glyph | undefined,
): Mark | undefined {
  const { text, language, convention } = setting
  const { sign, family } = glyph
  const { lean } = run
  if (lean !== 'opens' && sign === ',,') return undefined
  // > | ""We leave," said Bray: the second of two like marks is part of the first
  if (lean === 'opens' && sign === previous?.sign) return undefined
  const doubled = lean === 'opens' && sign === next?.sign
  if (sign === "''" && lean === 'opens' && isSingleBeforeApostrophe(text, at + 2, language))
    return { start: at, end: at + 1, family: 'single', opens: 2, closes: 0, sound: true }
  const end = at + (doubled ? 2 : 1) * sign.length
  if (family === 'single') return roleOfSingle(text, at, end, glyph.direction, run, language)
  if (isMeasure(text, at, sign) || isMarkup(text, run)) return undefined
  // > | "He wore a 12" tie," said Bray.   inches, if a better mark closes the words
  const mayMeasure = sign === '"' && lean === 'closes' && isInches(text, at)
  const direction = language.alike && glyph.direction === 'right' ? 'none' : directionIn(convention, glyph)
  const natural = direction === 'none' ? lean : direction === 'left' ? 'opens' : 'closes'
  if (direction === 'left' && lean === 'either' && family === 'double' && '.,!?…'.includes(text[run.start - 1] ?? ' '))
    return { start: at, end, family, opens: 1, closes: 1, sound: false }
  return {
    start: at,
    end,
    family,
    opens: likelihood('opens', direction, natural, lean),
    closes: mayMeasure ? 1 : likelihood('closes', direction, natural, lean),
    sound: !doubled && (isSound(family, natural, lean) || (language.unspaced !== undefined && lean === 'either')),
  }
}

/** How sure a role is: a straight mark does what its neighbours say, a curly one what its shape says unless they deny it. */
function likelihood(role: 'opens' | 'closes', direction: Direction, natural: Lean, lean: Lean): Likelihood {
  if (direction === 'none' ? lean === 'either' : lean !== natural && lean !== 'either') return 1
  return natural === role ? 2 : 0
}

const FARTHEST_CLOSING = 600

/**
 * A single mark and the apostrophe of a word that lost its head, side by side like a mark typed with two singles.
 *
 * > | ''Tis a pity,' said Bray.
 *     ^            ^ one single mark closes it
 */
function isSingleBeforeApostrophe(text: string, at: number, { shortened }: Language): boolean {
  const [word = ''] = /^\p{L}{1,6}/u.exec(text.slice(at, at + 7)) ?? []
  if (!shortened.has(word.toLowerCase())) return false
  const [closing] = /[,.!?…]'+(?=\s|$)/.exec(text.slice(at, at + FARTHEST_CLOSING)) ?? []
  return closing?.length === 2
}

const isSound = (family: Family, natural: Lean, lean: Lean): boolean => (lean === 'either' ? family !== 'double' : natural === lean)

function directionIn(convention: Convention, { family, direction, sign }: Glyph): Direction {
  if (family === 'double') return convention.low && sign === '“' ? 'right' : direction
  if (!convention.inward || (family !== 'pointed' && family !== 'pointed-single')) return direction
  return direction === 'left' ? 'right' : 'left'
}

/**
 * Feet and inches.
 *
 * > | The plank is 6' 2" in length.     > | the 5'10" door
 *                      ^                            ^
 */
function isMeasure(text: string, at: number, sign: string): boolean {
  const before = text[at - 1] ?? ''
  if (sign === '″') return before >= '0' && before <= '9'
  if ((sign !== '"' && sign !== '”') || !((before >= '0' && before <= '9') || before === '½')) return false
  return /\d['’′] ?\d{1,2}(?:½|\.\d)?$/.test(text.slice(Math.max(0, at - 8), at))
}

/** Whether a straight mark may tell inches: > | a 12" tie */
export const isInches = (text: string, at: number): boolean =>
  text[at] === '"' && /(?:[0-9]|½)$/.test(text.slice(Math.max(0, at - 1), at)) && /^" ?\p{Ll}/u.test(text.slice(at, at + 3))

/**
 * Left-over markup.
 *
 * > | <a href="https://…" rel="next">
 *             ^         ^ none of them
 */
function isMarkup(text: string, { start, end }: Run): boolean {
  if (text[start - 1] === '=' && isWordLike(text[start - 2])) return true
  const after = text[end]
  if (after === '>' || (after === '/' && text[end + 1] === '>')) return true
  return after !== undefined && (classOf(text.charCodeAt(end)) & BLANK) !== 0 && isAttribute(text, end + 1)
}

const LONGEST_ATTRIBUTE = 30

/** > | rel="next" */
function isAttribute(text: string, from: number): boolean {
  let at = from
  while (at - from <= LONGEST_ATTRIBUTE && isNameSign(text.charCodeAt(at))) at += 1
  return text[at] === '=' && at > from && at - from <= LONGEST_ATTRIBUTE && '"\'“”'.includes(text[at + 1] ?? ' ')
}

const HYPHEN = 45
const UNDERSCORE = 95

const isNameSign = (code: number): boolean => (code < 128 && (classOf(code) & WORD) !== 0) || code === HYPHEN || code === UNDERSCORE
