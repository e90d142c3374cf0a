import { type Overlap, isOneSlot } from './overlap.ts'
import { type Context, FRAGMENT_WORDS, stockTold } from './prior.ts'
import { isForked, isReworded, isStaggered } from './shape.ts'
import type { Size } from './size.ts'

/** Share of the shorter side that must be shared: of any two, of a fragment. */
const [SHARE, FRAGMENT_SHARE] = [0.4, 0.75]

/** The same of two of one article, which differ more where only the frame agrees. */
export const ARTICLE_SHARE = 0.75

/** The same where the page names two speakers: an utterance with a wrong name to it has at least its own words. */
const OTHERS_SHARE = 0.9

/** The same where nobody knows whether one person speaks and both go on in other words. */
const FORKED_SHARE = 0.7

/** So many words on end are more than a figure of speech. */
const SENTENCE = 15

/** The same of fragments of one speaker with one word changed ("to the highest bidder", "to the lowest bidder"). */
const SLOT_SHARE = 0.4

/** The same of a sentence that one speaker says at one event, and that two reporters wrote down from end to end. */
const REWORDED_SHARE = 0.6

/** Enough for two quotations that share only a stretch: a whole sentence that was not said twice. */
const STRETCH = { words: 9, bits: 60 } as const

/** What is shared of the shorter one; all of it, whatever its words tell beside others, where every word of it is. */
export function shareOf({ bits, words }: Overlap, one: Size, other: Size): number {
  return words >= Math.min(one.words, other.words) ? 1 : bits / Math.max(1, Math.min(one.bits, other.bits))
}

/** Whether a side, or all that two share, is no more than a fragment. */
export function isFragment({ words }: Overlap, one: Size, other: Size): boolean {
  return Math.min(one.words, other.words, words) <= FRAGMENT_WORDS
}

/** The share that must agree for two printings to be of one utterance. */
export function shareNeeded(overlap: Overlap, one: Size, other: Size, { speakers, where, time }: Context): number {
  const isStretch = longestRun(overlap) >= STRETCH.words && stockTold(overlap) >= STRETCH.bits
  const isFrame = longestRun(overlap) < SENTENCE && isForked(overlap, one, other)
  if (speakers === 'same' && where === 'event' && isStaggered(overlap, one, other)) return 0
  if (speakers === 'different' && (!isStretch || isFrame)) return OTHERS_SHARE
  if (speakers !== 'same' && !isStretch && isFrame) return FORKED_SHARE
  if (speakers === 'same' && where === 'event' && isReworded(overlap, one, other)) return REWORDED_SHARE
  if (isFragment(overlap, one, other)) {
    const isChanged = speakers === 'same' && where === 'event' && Math.max(one.words, other.words) <= FRAGMENT_WORDS
    return isChanged && isOneSlot(overlap, one.words, other.words) ? SLOT_SHARE : FRAGMENT_SHARE
  }
  if (where === 'article') return ARTICLE_SHARE
  if (isStretch) return 0
  return where === 'apart' && time === 'days' ? FRAGMENT_SHARE : SHARE
}

function longestRun({ runs }: Overlap): number {
  return runs.reduce((length, run) => Math.max(length, run.length), 0)
}
