import type { Confidence } from '../model.ts'
import { type Overlap, isOneSlot, stretchOf } from './overlap.ts'
import { type Context, ECHO_WORDS, FRAGMENT_WORDS, differing, evidence, mostFor, stockTold } from './prior.ts'

/** The two sides of a pair: how long they are in words and in bits, the outlets' own brackets not counted. */
export interface Size {
  readonly words: number
  readonly bits: number
  /** Bits of the words in stock phrases. */
  readonly stock: number
  /** Few words, two of which stand together nowhere outside quotation marks: somebody's own. */
  readonly coined: boolean
}

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

/** Share of the shorter side that must be shared: of any two, of a fragment, of two of one article (which differ more where only the frame agrees). */
const [SHARE, FRAGMENT_SHARE, ARTICLE_SHARE] = [0.4, 0.75, 0.75]

/** The same where the page names two speakers: an utterance with a wrong name to it has at least its own words. */
const OTHERS_SHARE = 0.9

/** The same where nobody knows whether one person speaks and both go on in other words, for so many words. */
const [FORKED_SHARE, FORK] = [0.7, 3]

/** Enough where the end of one quotation is the beginning of another: of the words in that stretch, the share that must agree. */
const STAGGERED = { words: 3, bits: 16, share: 0.75 } as const

/** Enough of a sentence that one speaker says at one event: it need not begin and end alike, within so many words. */
const REWORDED = { words: 4, share: 0.6, edge: 2 } as const

/** So many words on end are more than a figure of speech. */
const SENTENCE = 15

/** The same of fragments of one speaker with one word changed ("to the highest bidder", "to the lowest bidder"). */
const SLOT_SHARE = 0.4

/** A sentence that its article prints again has this much of its words again ("I have every faith", then "I had every faith when …": two sayings). */
const REPEATED = 0.9

/** Enough for two quotations that share only a stretch: a whole sentence that was not said twice. */
const STRETCH = { words: 9, bits: 60 } as const

/** Of what the shorter one says beside stock phrases, the share that must agree unless one speaker is known to say both. */
const OWN_SHARE = 0.5

/** Of the words between the first and the last that two share, those that agree where one was copied from the other; more than so many left out is a cut. */
const [COPIED, CUT] = [0.85, 4]

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
  return context.speakers === 'different' || areSayings(overlap, one, other, context) || shareOf(overlap, one, other) < ARTICLE_SHARE
}

/** Two fragments, or two sentences, in the text of one article that change a word: its reporter had both before him, and meant two sayings. */
function areSayings(overlap: Overlap, one: Size, other: Size, { where, display, direct }: Context): boolean {
  if (where !== 'article' || display) return false
  const areFragments = Math.max(one.words, other.words) <= FRAGMENT_WORDS
  if (areFragments && isOneSlot(overlap, one.words, other.words)) return true
  return direct && overlap.words < REPEATED * Math.min(one.words, other.words)
}

/** What is shared of the shorter one; all of it, whatever its words tell beside others, where every word of it is. */
function shareOf({ bits, words }: Overlap, one: Size, other: Size): number {
  return words >= Math.min(one.words, other.words) ? 1 : bits / Math.max(1, Math.min(one.bits, other.bits))
}

function isFragment({ words }: Overlap, one: Size, other: Size): boolean {
  return Math.min(one.words, other.words, words) <= FRAGMENT_WORDS
}

function shareNeeded(overlap: Overlap, one: Size, other: Size, { speakers, where, time }: Context): number {
  const isStretch = longestRun(overlap) >= STRETCH.words && stockTold(overlap) >= STRETCH.bits
  const isFrame = longestRun(overlap) < SENTENCE && isForked(overlap, one, other)
  if (speakers === 'same' && where === 'event' && isStaggered(overlap, one, other)) return 0
  if (speakers === 'different' && (!isStretch || isFrame)) return OTHERS_SHARE
  if (speakers !== 'same' && !isStretch && isFrame) return FORKED_SHARE
  if (speakers === 'same' && where === 'event' && isReworded(overlap, one, other)) return REWORDED.share
  if (isFragment(overlap, one, other)) {
    const isChanged = speakers === 'same' && where === 'event' && Math.max(one.words, other.words) <= FRAGMENT_WORDS
    return isChanged && isOneSlot(overlap, one.words, other.words) ? SLOT_SHARE : FRAGMENT_SHARE
  }
  if (where === 'article') return ARTICLE_SHARE
  if (isStretch) return 0
  return where === 'apart' && time === 'days' ? FRAGMENT_SHARE : SHARE
}

/** Whether a speech was given again: what is printed weeks later was copied from the first print, to the letter or nearly so. */
function isSaidAgain(overlap: Overlap, { time, where }: Context): boolean {
  if (time !== 'later' || where === 'article') return false
  const { runs, words } = overlap
  const changed = runs.reduce((sum, { a, b }, i) => {
    const before = runs[i - 1]
    return before ? sum + changedIn(a - before.a - before.length, b - before.b - before.length) : sum
  }, 0)
  return words < COPIED * (words + changed)
}

/** Words that differ in a gap of so many on the one side and on the other: a long one on one side only is a cut. */
function changedIn(one: number, other: number): number {
  return Math.min(one, other) === 0 && Math.max(one, other) > CUT ? 0 : Math.max(one, other)
}

/** Whether two say a stock phrase and each fills in something else ("expect … to have a material impact"). */
function isFilledIn({ bits, stock }: Overlap, one: Size, other: Size): boolean {
  return stock > 0 && bits - stock < OWN_SHARE * Math.min(one.bits - one.stock, other.bits - other.stock)
}

/** Whether both go on for a while after what they share, or begin long before it: a figure of speech that two people put to use. */
function isForked(overlap: Overlap, one: Size, other: Size): boolean {
  const [from, to] = stretchOf(overlap, 'a')
  const [start, end] = stretchOf(overlap, 'b')
  return Math.min(from, start) >= FORK || Math.min(one.words - to, other.words - end) >= FORK
}

/** Whether what two share reaches from end to end of the shorter, or nearly so: two reporters wrote one sentence down, and not alike. */
function isReworded(overlap: Overlap, one: Size, other: Size): boolean {
  if (overlap.words < REWORDED.words) return false
  const [from, to] = stretchOf(overlap, 'a')
  const [start, end] = stretchOf(overlap, 'b')
  const [first, last, words] = one.words < other.words ? [from, to, one.words] : [start, end, other.words]
  return first + words - last <= REWORDED.edge
}

/** Whether the end of the one is the beginning of the other, nearly word for word: two reporters cut the same speech in different places. */
function isStaggered(overlap: Overlap, one: Size, other: Size): boolean {
  const [from, to] = stretchOf(overlap, 'a')
  const [start, end] = stretchOf(overlap, 'b')
  const meets = (to >= one.words && start === 0) || (end >= other.words && from === 0)
  const isDense = overlap.words >= STAGGERED.share * Math.max(to - from, end - start)
  return meets && isDense && overlap.words >= STAGGERED.words && stockTold(overlap) >= STAGGERED.bits
}

function longestRun({ runs }: Overlap): number {
  return runs.reduce((length, run) => Math.max(length, run.length), 0)
}

function confidenceOf({ words }: Overlap, margin: number, fragment: boolean, share: number, { speakers, display }: Context): Confidence {
  if (margin < 3 || (words <= ECHO_WORDS && speakers !== 'same' && !display)) return 'low'
  if (fragment) return 'medium'
  const isDoubted = speakers === 'different' || speakers === 'doubtful'
  return (isDoubted && margin >= 20 && share > 0.95) || (!isDoubted && (margin >= 20 || share > 0.95)) ? 'high' : 'medium'
}
