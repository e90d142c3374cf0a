import type { Line } from '../marks/lines.ts'
import type { Family } from '../marks/mark.ts'
import { isWrapped } from '../marks/paragraphs.ts'
import { isCapital } from '../marks/signs.ts'
import type { Utterance } from '../attribution/utterance.ts'
import { type Reasons, reasonsOf } from './reasons.ts'
import { bareWords, type Wordings, wordingsOf } from './wordings.ts'

const HEADLINE = 220
const CROSSHEAD = 100
/** A line that ends in a stop is a sentence of the body, if it is as long as this; if the stop is its own, not that of the words it quotes, a shorter one is. */
const [LONG_LINE, SHORT_LINE] = [60, 40]
const TOP = 6
const FEW = 4
const LONG = 8
/** A heading between paragraphs has hardly more words. */
const CROSSWORDS = 7
/** More is no page that anyone set. */
const MOST = 300

/** What a page displays, and what it reports. */
interface Display {
  readonly utterances: ReadonlySet<Utterance>
  readonly said: Wordings
  /** Why words at the top are no quotation: the body prints them too, and quotes nobody with them. */
  readonly mentioned: ReadonlyMap<Utterance, string>
  readonly reasonOf: Reasons
}

/**
 * Which utterances the page displays rather than reports: those of the headline, of the deck under it, of crossheads, and pull quotes.
 *
 * > | 'We stay put': families on the quay defy the board   the first line, no sentence
 * > | Board 'in the dark', says mayor                       under it or a short line, and the words are reported in the body
 * > | 'Not for any money'                                   a sentence that fills such a line
 * > | -- "Nobody goes home before the tide turns." --        alone between dashes
 * > | 'A rough crossing.'                                     alone, few words, in other marks than the body's
 * > | "We mend the pier by hand"                             alone, and reported in these words or nearly these
 */
export function displayed(text: string, printed: readonly Line[], utterances: readonly Utterance[]): Display {
  // > | … she told the     a line that was only broken for its length shows nothing
  const lines = isWrapped(text) ? printed.filter(({ isNext }, i) => !isNext && printed[i + 1]?.isNext !== true) : printed
  const keyOf = keysIn(text)
  const places = placesOf(utterances, lines.filter(isSetApart(lines)))
  const family = familyOf(utterances)
  const bare = new Set(utterances.filter(standsBare).slice(0, MOST))
  const reported = utterances.filter((each) => !each.mention && !bare.has(each) && !isHead(places.get(each)))
  // > | Bray: “We stay put”   over an article; under it, another label makes a list of them
  const isHeadline = (each: Utterance): boolean =>
    fillsHeadline(lines[0], each) && (each.attribution?.how !== 'label' || isOverText(lines, utterances))
  const said = wordingsOf(mapped(reported, keyOf))
  const saidLater = wordingsOf(
    mapped(
      reported.filter((each) => !places.has(each)),
      keyOf,
    ),
  )
  const reasonOf = reasonsOf(utterances, keyOf)
  const mentioned = new Map(
    utterances
      .filter((each) => !each.mention && (isHead(places.get(each)) || isHeadline(each)))
      .flatMap((each) => {
        const reason = said.has(keyOf(each)) ? undefined : reasonOf(keyOf(each))
        return reason ? [[each, reason] as const] : []
      }),
  )
  const isDisplayed = (utterance: Utterance): boolean => {
    if (mentioned.has(utterance)) return false
    const line = places.get(utterance)
    if (!utterance.mention && (isDashed(utterance) || (lines.length > 1 && isHeadline(utterance)))) return true
    if (!line && !bare.has(utterance)) return false
    const key = keyOf(utterance)
    const words = key.split(' ').length
    if (line && !isHead(line) && words >= LONG && saidLater.has(key)) return true
    if (
      isHead(line) &&
      ((words >= (utterance.mention?.includes('title') ? 2 : 1) && said.has(key)) ||
        (!utterance.mention?.includes('title') && said.hasDenied(key)) ||
        isWholeSentence(text, line, utterance))
    )
      return true
    if (bare.has(utterance) && words <= CROSSWORDS && isOtherMark(utterance, family)) return true
    return bare.has(utterance) && words >= FEW && (said.has(key) || said.hasNearly(key))
  }
  return { utterances: new Set(utterances.filter(isDisplayed)), said, mentioned, reasonOf }
}

/** The bare words of an utterance, made when they are first asked for. */
function keysIn(text: string): (each: Utterance) => string {
  const keys = new Map<Utterance, string>()
  return (each) => {
    const key = keys.get(each) ?? bareWords(each.stretches.map(({ start, end }) => text.slice(start, end)).join(' '))
    keys.set(each, key)
    return key
  }
}

/** A line that cannot be one of the body: no sentence. */
const isHead = (line: Line | undefined): line is Line => line !== undefined && !isSentence(line.text)

/** One after the other, as far as they are asked for. */
function* mapped<From, To>(all: Iterable<From>, of: (each: From) => To): Generator<To> {
  for (const each of all) yield of(each)
}

/** The lines at the top to the first sentence, and short ones further down that end without a stop. */
const isSetApart = (lines: readonly Line[]): ((line: Line, i: number) => boolean) => {
  const body = lines.findIndex(({ text }) => isSentence(text))
  return ({ text, isMarked }, i) =>
    isMarked && ((i < TOP && (body < 0 || i <= body)) || (text.length <= CROSSHEAD && !/[.!?…:,;][ \u00a0\u202f]?["'”’»«)]*$/.test(text)))
}

/** The line that holds each utterance, of those set apart. */
function placesOf(utterances: readonly Utterance[], lines: readonly Line[]): ReadonlyMap<Utterance, Line> {
  const places = new Map<Utterance, Line>()
  let at = 0
  for (const utterance of utterances) {
    while ((lines[at]?.end ?? Infinity) < utterance.stretches[0].start) at += 1
    const line = lines[at]
    if (places.size < MOST && line && isIn(line, utterance)) places.set(utterance, line)
  }
  return places
}

/** > | Istvan Varga said his side had been “robbed” on Saturday.   a stop of its own is no headline’s, however short the line */
const isSentence = (line: string): boolean =>
  (line.length > LONG_LINE && /[.!?…][ \u00a0\u202f]?["”“’‘»«]?$/.test(line)) || (line.length > SHORT_LINE && /[\p{L}\p{N}]\.$/u.test(line))

const isIn = ({ start, end }: Line, { stretches }: Utterance): boolean => stretches[0].start >= start && (stretches.at(-1)?.end ?? 0) <= end

/** Whether a sentence stands under the first line, and no label like its own right below it: `Bray said on Sunday: “We stay put”` is none. */
const isOverText = ([, next, ...rest]: readonly Line[], utterances: readonly Utterance[]): boolean =>
  next !== undefined &&
  (!/^[^:.!?]{1,60}:\s/u.test(next.text) || utterances.some((each) => each.attribution?.cue !== undefined && isIn(next, each))) &&
  [next, ...rest.slice(0, TOP)].some(({ text }) => isSentence(text))

const fillsHeadline = (line: Line | undefined, utterance: Utterance): boolean =>
  line !== undefined && isIn(line, utterance) && line.text.length <= HEADLINE && !/[.!?…:,][ \u00a0\u202f]?["'”’»«]*$/.test(line.text)

/** > | ‘Nobody told us’   a sentence that fills its line, without the stop it would have in the body */
function isWholeSentence(text: string, line: Line, { stretches: [{ start, end, outer }] }: Utterance): boolean {
  const words = text.slice(start, end)
  return (
    outer.start === line.start && outer.end === line.end && isCapital(words[0]) && words.split(' ').length >= FEW && /[^.!?…,]$/.test(words)
  )
}

/** Nothing else stands in its paragraph, and nobody is said to say it. */
const standsBare = ({ reading, stretches, attribution }: Utterance): boolean =>
  reading.tokens.length === stretches.length && (!attribution || attribution.from !== undefined)

/** The marks that most of the article's quotations stand in. */
function familyOf(utterances: readonly Utterance[]): Family | undefined {
  const counts = new Map<Family, number>()
  for (const { stretches } of utterances) for (const { family } of stretches) counts.set(family, (counts.get(family) ?? 0) + 1)
  return Array.from(counts).toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

const isOtherMark = ({ stretches: [first] }: Utterance, family: Family | undefined): boolean => first.family !== family && !first.continues

const isDashed = ({ reading: { tokens } }: Utterance): boolean =>
  tokens.length === 3 && tokens[0]?.kind === 'dash' && tokens[1]?.kind === 'quoted' && tokens[2]?.kind === 'dash'
