import { type Run, TOGETHER, windows } from './runs.ts'
import type { Term } from './term.ts'

/** Share of the weight of the lighter run that both must have. */
const SHARE = 0.6

/** Whether two runs of words are printings of one sentence, or one is a fragment of the other, however many words differ. */
export function sayTheSame(one: Run, other: Run): boolean {
  if (Math.min(one.words.length, other.words.length) < TOGETHER) return isPart(one, other) || isPart(other, one)
  if (!shareThree(one, other)) return false
  return sharedWeight(one.words, other.words) >= SHARE * Math.min(weightOf(one.words), weightOf(other.words))
}

function shareThree(one: Run, other: Run): boolean {
  for (const words of one.threes) if (other.threes.has(words)) return true
  return false
}

/** Whether a whole of one word is another whole, or one of two words stands in the other run. */
function isPart(short: Run, long: Run): boolean {
  if (!short.isWhole || short.words.length >= TOGETHER || short.words.length > long.words.length) return false
  if (short.words.length === 1 && !(long.isWhole && long.words.length === 1)) return false
  return windows(long.words, short.words.length).includes(windows(short.words, short.words.length)[0] ?? '')
}

function sharedWeight(one: readonly Term[], other: readonly Term[]): number {
  const left = new Map<Term, number>()
  for (const term of one) left.set(term, (left.get(term) ?? 0) + 1)
  let weight = 0
  for (const term of other) {
    const count = left.get(term) ?? 0
    if (count > 0) weight += term.weight
    left.set(term, count - 1)
  }
  return weight
}

function weightOf(words: readonly Term[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}
