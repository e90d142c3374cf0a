import type { Confidence, Withdrawn } from '../../../model.ts'
import { lexiconOf } from '../../lexicons/lexicon.ts'
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
/** Where one neighbour is another word, so many of the words around must be there, and such a share of them. */
const [MOST_SHARED, NEARLY] = [4, 0.75]
const DENIALS = new Set(['en', 'de', 'fr', 'es'].flatMap((language) => Array.from(lexiconOf(language).negations)))
/** A wording that a note takes back as a whole is known again by so many words. */
const WHOLE = 5
/** A fragment of a wording taken back as a whole is known by so many words. */
const FRAGMENT = 6

/** A withdrawn reading and its surroundings, cut into words. */
interface Sought {
  readonly reading: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly right?: readonly string[]
  /** The words around are those that all agreed on: others may have stood between. */
  readonly isLoose: boolean
}

/**
 * Where words print a withdrawn reading: the reading itself, between its neighbours, among at least half of the words that stood around it,
 * and nearer to the wrong wording than to the right one.
 */
export function placeOf(words: readonly string[], withdrawn: Withdrawn): WithdrawnPlace | undefined {
  const { right } = withdrawn
  const sought: Sought = {
    reading: split(withdrawn.reading),
    before: split(withdrawn.before),
    after: split(withdrawn.after),
    ...(right !== undefined && { right: split(right) }),
    isLoose: withdrawn.by.kind === 'baseline',
  }
  const { reading, before, after } = sought
  if (before.length + after.length === 0) return reading.length < (sought.isLoose ? LIKELY : WHOLE) ? undefined : wholeIn(words, reading)
  for (let from = 0; from + reading.length <= words.length; from++) {
    if (!reading.every((word, i) => words[from + i] === word)) continue
    const found = evidence(words, from, sought)
    if (found === undefined) continue
    return { from, to: from + reading.length, confidence: found >= CERTAIN ? 'high' : found >= LIKELY ? 'medium' : 'low' }
  }
  return undefined
}

/** How many words speak for it that the reading is meant which begins at a word; undefined where they are too few. */
function evidence(words: readonly string[], from: number, sought: Sought): number | undefined {
  const { reading, before, after } = sought
  const to = from + reading.length
  const [left, right] = [words.slice(Math.max(0, from - 2 * before.length), from), words.slice(to, to + 2 * after.length)]
  const shared = common(before, left) + common(after, right)
  const all = before.length + after.length
  const within = Math.min(before.length, left.length) + Math.min(after.length, right.length)
  const found = shared + reading.length
  if (found < LEAST || (found < LIKELY && shared < all)) return undefined
  if (shared * 2 < all && shared < within) return undefined
  if (!isBetween(left, right, sought) && !(isBeside(left, right, sought) && shared >= MOST_SHARED && shared >= NEARLY * all))
    return undefined
  return isNearer(words.slice(Math.max(0, from - before.length), to + after.length), sought) ? found : undefined
}

/** A wording taken back as a whole: all of it, or a good part. */
function wholeIn(words: readonly string[], reading: readonly string[]): WithdrawnPlace | undefined {
  const at = words.findIndex((_, i) => reading.every((word, k) => words[i + k] === word))
  if (at >= 0) return { from: at, to: at + reading.length, confidence: reading.length >= CERTAIN ? 'high' : 'medium' }
  const isPart = words.length >= FRAGMENT && ` ${reading.join(' ')} `.includes(` ${words.join(' ')} `)
  return isPart ? { from: 0, to: words.length, confidence: 'medium' } : undefined
}

/** Whether the neighbours on both sides are those of the reading, as far as there are any; where it is no word at all, there must be. */
function isBetween(left: readonly string[], right: readonly string[], { reading, before, after }: Sought): boolean {
  const isEnd = reading.length > 0
  const isLeft = before.length === 0 || (left.length === 0 ? isEnd : left.at(-1) === before.at(-1))
  return isLeft && (after.length === 0 || (right.length === 0 ? isEnd : right[0] === after[0]))
}

/** Whether one of them is: what all agreed on may have stood a word away, unless that word denies. */
function isBeside(left: readonly string[], right: readonly string[], { reading, before, after, isLoose }: Sought): boolean {
  if (!isLoose || reading.length === 0) return false
  const [last = '', first = ''] = [left.at(-1), right[0]]
  return (last === before.at(-1) && !DENIALS.has(first)) || (first === after[0] && !DENIALS.has(last))
}

function isNearer(window: readonly string[], { before, reading, after, right }: Sought): boolean {
  if (right === undefined) return true
  return distance(window, [...before, ...reading, ...after]) < distance(window, [...before, ...right, ...after])
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
