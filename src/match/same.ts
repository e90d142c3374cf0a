import type { Confidence } from '../model.ts'
import type { Overlap } from './overlap.ts'
import type { SpeakerRelation } from './speakers.ts'

/** What is known of two printings besides their words. */
export interface Context {
  readonly speakers: SpeakerRelation
  /** One article; else two of one event; else two that have nothing to do with each other, as far as can be seen. */
  readonly where: 'article' | 'event' | 'apart'
}

/** The two sides of a pair: how long they are in words and in bits, the outlets' own brackets not counted. */
export interface Size {
  readonly words: number
  readonly bits: number
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

/** Up to here a quotation is a fragment: its words alone cannot settle what it was cut from. */
const FRAGMENT_WORDS = 6

/** Two or three words that nobody knows to be of one speaker may be anybody's: a term, a slogan, an echo. */
const [ECHO_WORDS, ECHO] = [3, -8]

/** What the context adds, in bits. A stock phrase is said by one speaker on many occasions, so the speaker alone adds little to a fragment. */
const CONTEXT = { same: 10, sameButElsewhere: 3, unknown: 0, different: -20, article: 8, event: 8, apart: 0 } as const

/** Share of the shorter side that must be shared: of any two, of a fragment, of two of one article (which differ more where only the frame agrees). */
const [SHARE, FRAGMENT_SHARE, ARTICLE_SHARE] = [0.4, 0.75, 0.75]

/** Enough for two quotations that share only a stretch: a whole sentence that was not said twice. */
const STRETCH = { words: 9, bits: 60 } as const

/** The evidence needed among that many quotations, in bits. Every doubling of the corpus costs one bit, so that precision holds as it grows. */
export function neededBits(quotations: number): number {
  return Math.max(LEAST, CHANCE + Math.log2(Math.max(1, quotations) / 100_000))
}

/** Whether two quotations of these very words are one utterance whoever says them wherever. */
export function standsAlone({ words, bits }: Size, needed: number): boolean {
  return words > FRAGMENT_WORDS && bits + CONTEXT.different + CONTEXT.apart >= needed
}

/** The verdict on a candidate pair; undefined when it is two utterances. */
export function same(overlap: Overlap, one: Size, other: Size, context: Context, needed: number): Verdict | undefined {
  const share = overlap.bits / Math.max(1, Math.min(one.bits, other.bits))
  const fragment = Math.min(one.words, other.words) <= FRAGMENT_WORDS || overlap.words <= FRAGMENT_WORDS
  if (overlap.words < 2 || share < shareNeeded(overlap, context, fragment)) return undefined

  // What one event can be confused with does not grow with the corpus.
  const margin = overlap.bits + priorOf(overlap, context, fragment) - (context.where === 'apart' ? needed : FLOOR)
  return margin < 0 ? undefined : { margin, confidence: confidenceOf(margin, fragment, share) }
}

function shareNeeded(overlap: Overlap, { where }: Context, fragment: boolean): number {
  if (fragment) return FRAGMENT_SHARE
  if (where === 'article') return ARTICLE_SHARE
  const longest = overlap.runs.reduce((length, run) => Math.max(length, run.length), 0)
  return longest >= STRETCH.words && overlap.bits >= STRETCH.bits ? 0 : SHARE
}

function priorOf({ words }: Overlap, { speakers, where }: Context, fragment: boolean): number {
  const echo = words <= ECHO_WORDS && speakers === 'unknown' ? ECHO : 0
  const speaker = speakers === 'same' && fragment && where === 'apart' ? CONTEXT.sameButElsewhere : CONTEXT[speakers]
  return speaker + CONTEXT[where] + echo
}

function confidenceOf(margin: number, fragment: boolean, share: number): Confidence {
  if (margin < 3) return 'low'
  if (fragment) return 'medium'
  return margin >= 20 || share > 0.95 ? 'high' : 'medium'
}

/** Why a witness stands in its cluster, in a reader's words. */
export function why(words: number, identical: boolean, { speakers, where }: Context): string {
  const shared = identical ? `the same ${words} words` : `${words} shared words`
  const place = { article: ', same article', event: ', same event', apart: '' }[where]
  return `${shared}${{ same: ', same speaker', different: ', another speaker', unknown: '' }[speakers]}${place}`
}
