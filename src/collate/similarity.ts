import levenshtein from 'fast-levenshtein'
import { standsFor } from './other-forms.ts'
import type { Term } from './term.ts'
import { mayBegin } from '../text/value-of.ts'

/** Longer tokens than this are compared by their beginnings: edit distance is quadratic. */
const LONGEST = 64

/** For a word that begins or ends another one: `web` and `website`. */
const PART = 0.5

/** For one number written in two ways (`4m` and `4` million, `five` and `5`), for the first word of one (`forty` of 43), and for two numbers. */
const [SAME_NUMBER, BEGINNING, OTHER_NUMBER] = [0.9, 0.7, 0.6]

/** How alike two terms are, from 0 (nothing in common) to 1 (the same). Symmetric; works on characters of any script. */
export function similarity(a: Term, b: Term): number {
  if (a.id === b.id) return 1
  if (a.skeleton === b.skeleton) return 0.95
  if ((a.hasForms || b.hasForms) && standsFor(a.norm, b.norm)) return 0.9
  if (a.isMasked !== b.isMasked && (a.isMasked ? isMaskOf(a.skeleton, b.skeleton) : isMaskOf(b.skeleton, a.skeleton))) return 0.9
  return Math.max(numbersAlike(a.value, b.value), spelledAlike(a, b))
}

/** A number stands opposite a number: opposite `20km` stands `30`, not `km`, and opposite `five good` men `5`, not `good`. */
function numbersAlike(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return 0
  if (one === other) return SAME_NUMBER
  return mayBegin(one, other) || mayBegin(other, one) ? BEGINNING : OTHER_NUMBER
}

/** Whether `s***` may stand for `shit`: what is printed before and after the asterisks fits. */
function isMaskOf(masked: string, word: string): boolean {
  const first = masked.indexOf('*')
  const last = masked.lastIndexOf('*')
  return (
    word.length > masked.length - (last - first + 1) && word.startsWith(masked.slice(0, first)) && word.endsWith(masked.slice(last + 1))
  )
}

function spelledAlike(a: Term, b: Term): number {
  const isLonger = a.skeleton.length >= b.skeleton.length
  const long = cut(isLonger ? a.skeleton : b.skeleton)
  const short = cut(isLonger ? b.skeleton : a.skeleton)
  if (short.length < 2) return 0
  const isPart = long.startsWith(short) || long.endsWith(short) ? PART : 0
  if (short.length * 2 < long.length || long.length < 3 || foreignLetters(a, b) * 2 > long.length) return isPart
  return Math.max(isPart, 1 - levenshtein.get(long, short) / long.length)
}

function cut(word: string): string {
  return word.length > LONGEST ? word.slice(0, LONGEST) : word
}

/** At least this many letters must change to turn the one into the other: a bound that spares most edit distances. */
function foreignLetters(a: Term, b: Term): number {
  return Math.max(bitsSet(a.letters & ~b.letters), bitsSet(b.letters & ~a.letters))
}

/** Counts pairs of bits, then fours, then bytes (Warren, Hacker's Delight, 5-1). */
function bitsSet(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
