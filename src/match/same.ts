import type { Confidence } from '../model.ts'
import { type Overlap, isOneSlot } from './overlap.ts'
import { type Context, ECHO_WORDS, FRAGMENT_WORDS, differing, evidence, mostFor, stockTold } from './prior.ts'
import { isSaidAgain } from './said-again.ts'
import { ARTICLE_SHARE, isFragment, shareNeeded, shareOf } from './share.ts'
import type { Size } from './size.ts'

/** That two printings are of one utterance, and how sure that is. */
export interface Verdict {
  /** Evidence beyond what is needed, in bits. */
  readonly margin: number
  readonly confidence: Confidence
}

/** Bits that chance alone reaches once among the pairs of 100,000 quotations whose speakers and events are unknown. */
const CHANCE = 52

/** Never ask for less than this within an event, and than this elsewhere: small corpora hold stock phrases, too. */
const [FLOOR, LEAST] = [32, 40]

/** A sentence that its article prints again has this much of its words again ("I have every faith", then "I had every faith when …": two sayings). */
const REPEATED = 0.9

/** Of what the shorter one says beside stock phrases, the share that must agree unless one speaker is known to say both. */
const OWN_SHARE = 0.5

/** So many bits in common make a frame. */
const FRAME = 12

/** The evidence needed among that many quotations, in bits. Every doubling of the corpus costs one bit, so that precision holds as it grows. */
export function neededBits(quotations: number): number {
  // In whole steps: one article more must not unsettle what the others print.
  return Math.max(LEAST, CHANCE + Math.ceil(Math.log2(Math.max(1, quotations) / 100_000)))
}

/** Whether two quotations of these very words are one utterance whoever says them wherever. */
export function standsAlone({ words, bits, stock }: Omit<Size, 'coined'>, needed: number): boolean {
  return words > FRAGMENT_WORDS && stockTold({ bits, stock }) + differing >= needed
}

/** Fewer shared bits than this are never enough: between articles of one event, or two articles that have nothing to do with each other. */
export function leastShared(isNear: boolean, needed: number): number {
  return isNear ? FLOOR - mostFor.near : needed - mostFor.apart
}

/** The verdict on a candidate pair; undefined when it is two utterances. */
export function same(overlap: Overlap, one: Size, other: Size, context: Context, needed: number): Verdict | undefined {
  const share = shareOf(overlap, one, other)
  const fragment = isFragment(overlap, one, other)
  if (context.speakers !== 'same' && isFilledIn(overlap, one, other)) return undefined
  if (isSaidAgain(overlap, context)) return undefined
  if (overlap.words < 2 || areSayings(overlap, one, other, context) || share < shareNeeded(overlap, one, other, context)) return undefined

  // What one event can be confused with does not grow with the corpus.
  const margin = evidence(overlap, one, other, context, fragment) - (isFar(context) ? needed : FLOOR)
  return margin < 0 ? undefined : { margin, confidence: confidenceOf(overlap, margin, fragment, share, context) }
}

/** Two articles that have nothing to do with each other, nor quote one speaker within a week. */
function isFar({ where, speakers, time }: Context): boolean {
  return where === 'apart' && !(speakers === 'same' && time === 'days')
}

/** Whether an article that prints both tells them apart: they share a frame and say two things with it, or it names two who say it. */
export function isRival(overlap: Overlap, one: Size, other: Size, context: Context): boolean {
  if (context.where !== 'article' || overlap.bits < FRAME) return false
  if (isSaidAgain(overlap, context)) return true
  return context.speakers === 'different' || areSayings(overlap, one, other, context) || shareOf(overlap, one, other) < ARTICLE_SHARE
}

/** Two fragments, or two sentences, in the text of one article that change a word: its reporter had both before him, and meant two sayings. */
function areSayings(overlap: Overlap, one: Size, other: Size, { where, display, direct }: Context): boolean {
  if (where !== 'article' || display) return false
  const areFragments = Math.max(one.words, other.words) <= FRAGMENT_WORDS
  if (areFragments && isOneSlot(overlap, one.words, other.words)) return true
  const shorter = Math.min(one.words, other.words)
  // “Ash Wednesday?” alone inside marks is somebody's turn to speak, and no excerpt.
  const isTurn = shorter <= ECHO_WORDS && one.words !== other.words
  return direct && (isTurn || overlap.words < REPEATED * shorter)
}

/** Whether two say a stock phrase and each fills in something else ("expect … to have a material impact"). */
function isFilledIn({ bits, stock }: Overlap, one: Size, other: Size): boolean {
  return stock > 0 && bits - stock < OWN_SHARE * Math.min(one.bits - one.stock, other.bits - other.stock)
}

function confidenceOf({ words }: Overlap, margin: number, fragment: boolean, share: number, { speakers, display }: Context): Confidence {
  if (margin < 3 || (words <= ECHO_WORDS && speakers !== 'same' && !display)) return 'low'
  if (fragment) return 'medium'
  const isDoubted = speakers === 'different' || speakers === 'doubtful'
  return (isDoubted && margin >= 20 && share > 0.95) || (!isDoubted && (margin >= 20 || share > 0.95)) ? 'high' : 'medium'
}
