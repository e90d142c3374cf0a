import { type Overlap, isOneRun } from './overlap.ts'
import type { VoiceRelation } from './voice.ts'

/** What is known of two printings besides their words. */
export interface Context {
  readonly speakers: VoiceRelation
  /** One article; else two of one event; else two that have nothing to do with each other, as far as can be seen. */
  readonly where: 'article' | 'event' | 'apart'
  /** Published within a week of each other; so long after each other that words which differ were said twice; told by the reporters themselves of two times; else, or where nobody knows. */
  readonly time: 'days' | 'later' | 'apart' | 'unknown'
  /** One of the two is a display line beside the text of its article. */
  readonly display: boolean
  /** Two quotations that stand alone inside marks in the text of one article. */
  readonly direct: boolean
  /** One is ascribed to somebody who is only described: in its article ("the singer") to any of those it names, elsewhere to one of many ("a resident"). */
  readonly described: boolean
}

/** What an overlap is weighed with: the words of the two sides. */
interface Length {
  readonly words: number
  /** Few words that nobody uses on his own account. */
  readonly coined: boolean
}

/** What the context adds, in bits. */
const SPEAKERS = { same: 10, unknown: 0, doubtful: -8, different: -20 } as const
const WHERE = { article: 8, event: 8, apart: 0 } as const

/** A stock phrase is said by one speaker on many occasions, so that the speaker alone adds little to a fragment. */
const SAME_BUT_ELSEWHERE = 3

/** Up to here a quotation is a fragment: its words alone cannot settle what it was cut from. */
export const FRAGMENT_WORDS = 6

/** Two or three words that nobody knows to be of one speaker may be anybody's: a term, a slogan, an echo. */
export const ECHO_WORDS = 3
const ECHO = -8

/** A fragment that stands word for word in a longer quotation of its article was cut from there: an echo hardly, a headline still more so. */
const EXCERPT = { echo: 4, fragment: 8, display: 16 } as const

/** Two reporters who cut the very same few words from what one speaker said at one event: no accident. */
const CHOSEN = 8

/** What one paper prints in a few words and another one of the same event at length, word for word. */
const FOUND = 4

/** What context adds at most, to quotations of one event or article and to others. */
export const mostFor: { readonly near: number; readonly apart: number } = {
  near: WHERE.event + SPEAKERS.same + Math.max(CHOSEN, EXCERPT.display),
  apart: SPEAKERS.same,
}

/** What the words of a stock phrase tell, unless one speaker has them twice at one event. */
const STOCK = 0.3

/** What it takes from two quotations that they are ascribed to two people. */
export const differing: number = SPEAKERS.different

/** The bits of words, stock phrases counted for what they are worth. */
export function stockTold({ bits, stock }: { readonly bits: number; readonly stock: number }): number {
  return bits - (1 - STOCK) * stock
}

/** The evidence that two printings are of one utterance, in bits: what they share, and what speaks for it or against it. */
export function evidence(overlap: Overlap, one: Length, other: Length, context: Context, fragment: boolean): number {
  const { speakers, where } = context
  const isHome = speakers === 'same' && where !== 'apart'
  const words = isHome ? overlap.bits : stockTold(overlap)
  return words + WHERE[where] + (fragment ? fragmentPrior(overlap, one, other, context) : SPEAKERS[speakers])
}

function fragmentPrior(overlap: Overlap, one: Length, other: Length, { speakers, where, time, display, described }: Context): number {
  if (speakers === 'same') {
    if (where === 'apart') return time === 'days' ? SPEAKERS.same : SAME_BUT_ELSEWHERE
    if (where === 'event' && overlap.words >= Math.max(one.words, other.words)) return SPEAKERS.same + CHOSEN
    return SPEAKERS.same + (where === 'event' && isCut(overlap, Math.min(one.words, other.words)) ? FOUND : 0)
  }
  const isShort = overlap.words <= ECHO_WORDS
  // Two names, or two fragments alike, and few words: a term that both use.
  const isFound = display || Math.max(one.words, other.words) > FRAGMENT_WORDS
  const mayBeCut = isShort ? speakers === 'unknown' && isFound && !described : speakers !== 'different'
  const shorter = one.words < other.words ? one : other
  if (where === 'article' && mayBeCut && isCut(overlap, shorter.words))
    return SPEAKERS[speakers] + EXCERPT[display ? 'display' : isShort ? 'echo' : 'fragment']
  const isExcerpt = where === 'event' && isFound && shorter.coined && isCut(overlap, shorter.words)
  if (isExcerpt && speakers === 'unknown') return FOUND
  // Every word of it, and one of the two names was only worked out.
  if (isExcerpt && speakers === 'doubtful' && !isShort && overlap.words >= shorter.words) return 0
  if (where === 'event' && isShort && areChosen(overlap, one, other) && speakers === 'unknown' && !described) return FOUND
  return SPEAKERS[speakers] + (isShort ? ECHO : 0)
}

/** The very same few words, which reporters only ever quote. */
function areChosen({ words }: Overlap, one: Length, other: Length): boolean {
  return one.coined && other.coined && words >= Math.max(one.words, other.words)
}

/** Word for word, in one piece; of five words and more one may be off at an edge ("I'm" for "I am"). */
function isCut(overlap: Overlap, words: number): boolean {
  return overlap.words >= words - (words > 4 ? 1 : 0) && isOneRun(overlap)
}

const WORDS = { same: ', same speaker', different: ', another speaker', doubtful: '', unknown: '' } as const
const PLACES = { article: ', same article', event: ', same event', apart: '' } as const

/** Why a witness stands in its cluster, in a reader's words: `8 shared words, 3 of them rare, same speaker, same event`. */
export function why(
  { words, rare }: { readonly words: number; readonly rare: number },
  identical: boolean,
  { speakers, where }: Context,
): string {
  const shared = identical ? `the same ${words} words` : `${words} shared ${words === 1 ? 'word' : 'words'}`
  return `${shared}${rare > 0 ? `, ${rare} of them rare` : ''}${WORDS[speakers]}${PLACES[where]}`
}
