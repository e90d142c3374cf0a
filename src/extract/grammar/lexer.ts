import { BLANK, classOf, HEAD, WORD } from '../marks/signs.ts'

const BRACKET = 91
const LESS = 60
const STAR = 42
const [HASH, AMPERSAND, APOSTROPHE, HYPHEN, POINT, AT, UNDERSCORE, CURLY] = Array.from("#&'-.@_’", (sign) => sign.charCodeAt(0))

/** Where the next sign stands that is no white space. */
export function pastBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (classOf(text.charCodeAt(at)) & BLANK) !== 0) at += 1
  return at
}

/**
 * Where the word, the point or the other sign ends that begins at an offset.
 *
 * > | O'Brien   > | U.S   > | so-called   > | @ona_bray   inner apostrophes, points and hyphens join, as long as a letter or digit follows
 *            ^         ^              ^               ^
 * > | [3]   the number of a note   > | </em>   a tag   > | --   > | ...   rows of hyphens and points are one
 */
export function endOfWord(text: string, from: number, end: number): number {
  const first = text.charCodeAt(from)
  const head = first === AT || first === HASH ? from + 1 : from
  if (first === BRACKET) return afterNote(text, from, end) ?? from + 1
  if (first === LESS) return afterTag(text, from, end) ?? from + 1
  if (first === STAR || first === UNDERSCORE) return afterRow(text, from, end, first)
  let at = afterHead(text, head, end)
  if (at === head) return first === HYPHEN || first === POINT ? afterRow(text, from, end, first) : afterSign(text, from, end)
  at = afterTail(text, at, end, true)
  while (at < end && joins(text.charCodeAt(at))) {
    const next = afterHead(text, at + 1, end)
    if (next === at + 1) break
    at = afterTail(text, next, end, false)
  }
  return at
}

const LONGEST_NOTE = 3

function afterNote(text: string, from: number, end: number): number | undefined {
  let at = from + 1
  while (at < end && at - from <= LONGEST_NOTE && isDigit(text.charCodeAt(at))) at += 1
  return at > from + 1 && at < end && text[at] === ']' ? at + 1 : undefined
}

/** More is no tag. */
const LONGEST_TAG = 300

/** > | <em>   > | </p>   > | <a href="…"> */
function afterTag(text: string, from: number, end: number): number | undefined {
  if (!/^<\/?[a-z]/i.test(text.slice(from, from + 3))) return undefined
  let at = from + 1
  while (at < end && at - from < LONGEST_TAG && text[at] !== '>' && text[at] !== '<') at += 1
  return at < end && text[at] === '>' ? at + 1 : undefined
}

/** Whether a sign is left from a page's markup or points to a note, and no part of the sentence: > | [3]   > | </em>   > | ** */
export const isLeftOver = (text: string, from: number, to: number): boolean => {
  const code = text.charCodeAt(from)
  return code === STAR || code === UNDERSCORE || (to > from + 1 && (code === BRACKET || code === LESS))
}

const isDigit = (code: number): boolean => code >= 48 && code < 58

/** Past a letter or digit, if one stands there. */
function afterHead(text: string, at: number, end: number): number {
  if (at >= end) return at
  const code = text.charCodeAt(at)
  if ((classOf(code) & HEAD) !== 0) return at + 1
  return isHalf(code) && /^[\p{L}\p{N}]/u.test(text.slice(at, Math.min(end, at + 2))) ? at + 2 : at
}

/** Past letters, accents and digits. */
function afterTail(text: string, from: number, end: number, isFirst: boolean): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if ((classOf(code) & WORD) !== 0 || (isFirst && code === UNDERSCORE)) at += 1
    else if (isHalf(code) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, Math.min(end, at + 2)))) at += 2
    else break
  }
  return at
}

function afterRow(text: string, from: number, end: number, code: number): number {
  let at = from + 1
  while (at < end && text.charCodeAt(at) === code) at += 1
  return at
}

const afterSign = (text: string, from: number, end: number): number =>
  isHalf(text.charCodeAt(from)) ? Math.min(end, from + ((text.codePointAt(from) ?? 0) > 0xff_ff ? 2 : 1)) : from + 1

const joins = (code: number): boolean => code === APOSTROPHE || code === CURLY || code === HYPHEN || code === POINT || code === AMPERSAND

/** Half of a sign outside the first plane. */
const isHalf = (code: number): boolean => code >= 0xd8_00 && code < 0xe0_00
