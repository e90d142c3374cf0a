import levenshtein from 'fast-levenshtein'
import type { Term } from './term.ts'

/** Longer tokens than this are compared by their beginnings: edit distance is quadratic. */
const LONGEST = 64

/** Different tokens that say the same: clitics and signs written out. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'ll": ['will', 'shall'],
  "'re": ['are'],
  "'ve": ['have'],
  "'d": ['would', 'had', 'did'],
  "'m": ['am'],
  "'s": ['is', 'has', 'us'],
  '&': ['and'],
  '+': ['plus', 'and'],
  '%': ['percent', 'per', 'pct'],
  '€': ['euro', 'euros', 'eur'],
  '£': ['pound', 'pounds'],
  $: ['dollar', 'dollars', 'usd'],
}

/** How alike two terms are, from 0 (nothing in common) to 1 (the same). Symmetric; works on characters of any script. */
export function similarity(a: Term, b: Term): number {
  if (a.id === b.id) return 1
  if (a.skeleton === b.skeleton) return 0.95
  if (SAME[a.norm]?.includes(b.norm) || SAME[b.norm]?.includes(a.norm)) return 0.9
  if (isMaskOf(a.skeleton, b.skeleton) || isMaskOf(b.skeleton, a.skeleton)) return 0.9
  return spelledAlike(a.skeleton, b.skeleton)
}

/** Whether `s***` may stand for `shit`: what is printed before and after the asterisks fits. */
function isMaskOf(masked: string, word: string): boolean {
  const first = masked.indexOf('*')
  if (first < 0 || word.includes('*')) return false
  const last = masked.lastIndexOf('*')
  return (
    word.length > masked.length - (last - first + 1) && word.startsWith(masked.slice(0, first)) && word.endsWith(masked.slice(last + 1))
  )
}

function spelledAlike(a: string, b: string): number {
  const left = a.slice(0, LONGEST)
  const right = b.slice(0, LONGEST)
  const longest = Math.max(left.length, right.length)
  if (Math.min(left.length, right.length) * 2 < longest || longest < 3) return 0
  const alike = 1 - levenshtein.get(left, right) / longest
  return alike
}
