import type { Confidence, Withdrawn } from '../../../model.ts'
import { hunksOf } from './hunks.ts'

/** Where some words print a withdrawn reading: half-open range of word indexes, empty where it lies between two words. */
export interface WithdrawnPlace {
  readonly from: number
  readonly to: number
  /** How much of the reading and its surroundings was found. */
  readonly confidence: Confidence
}

/** Words, those of the reading counted, that make it certain, and likely, that the same is meant; fewer prove nothing. */
const [CERTAIN, LIKELY, LEAST] = [6, 4, 3]
/** A fragment of a wording taken back as a whole is known by so many words. */
const FRAGMENT = 6

/**
 * Where words print a withdrawn reading: the reading itself, beside its neighbours, among at least half of the words that stood around it,
 * and nearer to the wrong wording than to the right one.
 */
export function placeOf(words: readonly string[], withdrawn: Withdrawn): WithdrawnPlace | undefined {
  const reading = split(withdrawn.reading)
  const before = split(withdrawn.before)
  const after = split(withdrawn.after)
  if (before.length + after.length === 0) return wholeIn(words, reading)
  for (let from = 0; from + reading.length <= words.length; from++) {
    const to = from + reading.length
    if (!reading.every((word, i) => words[from + i] === word)) continue
    const [left, right] = [words.slice(Math.max(0, from - 2 * before.length), from), words.slice(to, to + 2 * after.length)]
    if (!isBeside(reading, left, right, before, after)) continue
    const shared = common(before, left) + common(after, right)
    const within = Math.min(before.length, left.length) + Math.min(after.length, right.length)
    if (shared * 2 < before.length + after.length && shared < within) continue
    const found = shared + reading.length
    if (found < LEAST || (found < LIKELY && shared < before.length + after.length)) continue
    if (!isNearer(words.slice(Math.max(0, from - before.length), to + after.length), withdrawn, { before, reading, after })) continue
    return { from, to, confidence: found >= CERTAIN ? 'high' : found >= LIKELY ? 'medium' : 'low' }
  }
  return undefined
}

/** A wording taken back as a whole: all of it, or a good part. */
function wholeIn(words: readonly string[], reading: readonly string[]): WithdrawnPlace | undefined {
  if (reading.length < LIKELY) return undefined
  const at = words.findIndex((_, i) => reading.every((word, k) => words[i + k] === word))
  if (at >= 0) return { from: at, to: at + reading.length, confidence: reading.length >= CERTAIN ? 'high' : 'medium' }
  const isPart = words.length >= FRAGMENT && ` ${reading.join(' ')} `.includes(` ${words.join(' ')} `)
  return isPart ? { from: 0, to: words.length, confidence: 'medium' } : undefined
}

/** Whether the neighbours are those of the reading; between two words that were left apart by nothing, both must be. */
function isBeside(
  reading: readonly string[],
  left: readonly string[],
  right: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  const isLeft = before.length === 0 || left.length === 0 || left.at(-1) === before.at(-1)
  const isRight = after.length === 0 || right.length === 0 || right[0] === after[0]
  if (reading.length > 0) return isLeft || isRight
  return isLeft && isRight && (before.length === 0 || left.length > 0) && (after.length === 0 || right.length > 0)
}

function isNearer(
  window: readonly string[],
  { right }: Withdrawn,
  { before, reading, after }: Readonly<Record<'before' | 'reading' | 'after', readonly string[]>>,
): boolean {
  if (right === undefined) return true
  return distance(window, [...before, ...reading, ...after]) < distance(window, [...before, ...split(right), ...after])
}

/** Words that one has and the other has not, in their order. */
function distance(one: readonly string[], other: readonly string[]): number {
  return hunksOf(one, other).reduce((sum, { from, to, rightFrom, rightTo }) => sum + to - from + rightTo - rightFrom, 0)
}

function common(one: readonly string[], other: readonly string[]): number {
  return one.length - hunksOf(one, other).reduce((sum, { from, to }) => sum + to - from, 0)
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}
