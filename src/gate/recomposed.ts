import type { BaselineEntry } from '../model.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import { wordsIn } from '../text/words-in.ts'
import { composed, isShort, type Pair } from './composed.ts'
import { isPart } from './is-part.ts'
import { type NearIndex, nearIndex } from './near-index.ts'
import { key } from './pairs.ts'

/** An entry, and what it disputes. */
export interface Part {
  readonly entry: BaselineEntry
  readonly pair: Pair
}

/** Entries about words by each of the words they dispute. */
export function byWords(entries: readonly BaselineEntry[]): NearIndex {
  return nearIndex(
    entries.filter(({ family, readings }) => family === 'wording' && isShort(pairOf(readings))),
    ({ readings }) => wordsOf(pairOf(readings)),
  )
}

/**
 * Entries of about the same place that a discrepancy is made of, one next to the other; or one that is made of it and of others, or of it and of
 * what no longer differs: but a word left out alone was not known by being left out with others. None, where neither is so: then it holds something that no entry knows.
 */
export function recomposed({ family, readings, context }: Fingerprint, nearby: NearIndex): BaselineEntry[] {
  if (family !== 'wording') return []
  const own = { pair: pairOf(readings) }
  if (!isShort(own.pair)) return []
  const partsOf = (pair: Pair): Part[] => nearbyParts(pair, context, nearby)
  const parts = partsOf(own.pair)
  const made = composed(own.pair, parts)
  if (made) return likeThose(made, parts)
  const isRest = ({ pair }: Part): boolean => own.pair.every((words) => words.length > 0) && isPart(own.pair, pair)
  const whole = parts.find((each) => isRest(each) || composed(each.pair, [own, ...partsOf(each.pair)])?.some((part) => part === own))
  return whole ? [whole.entry] : []
}

/** Entries about some of the words of a pair, in about the same place. */
export function nearbyParts(pair: Pair, context: Fingerprint['context'], nearby: NearIndex): Part[] {
  const entries = new Set(wordsOf(pair).flatMap((word) => nearby(word, context)))
  return Array.from(entries, (entry) => ({ entry, pair: pairOf(entry.readings) }))
}

/** Which of several entries of the same readings is meant, there is no telling. */
function likeThose(made: readonly Part[], parts: readonly Part[]): BaselineEntry[] {
  const readings = new Set(made.map(({ entry }) => key(...entry.readings)))
  return parts.map(({ entry }) => entry).filter((entry) => readings.has(key(...entry.readings)))
}

/** Two readings, cut into words. An ellipsis shows that words were left out, which is not to leave them out. */
export function pairOf([one, other]: Fingerprint['readings']): Pair {
  return [cut(one), cut(other)]
}

function cut(reading: string): string[] {
  return reading === '…' ? [reading] : wordsIn(reading)
}

function wordsOf(pair: Pair): string[] {
  return Array.from(new Set(pair.flat()), (word) => key('wording', word))
}
