import { normalize } from '../text/normalize.ts'
import type { Line } from './lines.ts'
import type { Utterance } from './utterance.ts'

const HEADLINE = 220
const TOP = 6
const LONG = 8

/** An utterance and its bare words, to find it printed twice. */
interface Printing {
  readonly utterance: Utterance
  readonly key: string
}

/**
 * Which utterances the page displays rather than reports: those of the headline, of the deck under it, and pull quotes.
 *
 * > | 'We stay put': families on the quay defy the board   the first line, no sentence
 * > | -- "Nobody goes home before the tide turns." --         alone between dashes
 * > | "We mend the pier by hand."                             alone, and printed again in the body
 */
export function displayed(text: string, lines: readonly Line[], utterances: readonly Utterance[]): ReadonlySet<Utterance> {
  const printings = utterances.map((utterance): Printing => ({ utterance, key: keyOf(text, utterance) }))
  const reported = new Set(printings.filter(({ utterance }) => !standsBare(utterance)).map(({ key }) => key))
  const top = lines.slice(0, TOP).filter((_, i, some) => some.slice(0, i).every((line) => !isSentence(line.text)))
  const isDisplayed = ({ utterance, key }: Printing) =>
    isDashed(utterance) ||
    (lines.length > 1 && isHeadline(lines[0], utterance)) ||
    (isLong(key) && standsBare(utterance) && reported.has(key)) ||
    (isLong(key) && top.some((line) => isIn(line, utterance)) && isPrintedLater(printings, utterance, key))
  return new Set(printings.filter(isDisplayed).map(({ utterance }) => utterance))
}

const keyOf = (text: string, { stretches }: Utterance): string =>
  normalize(stretches.map(({ start, end }) => text.slice(start, end)).join(' '))
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()

const isLong = (key: string): boolean => key.split(' ').length >= LONG

const isIn = ({ start, end }: Line, { stretches: [first] }: Utterance): boolean => first.start >= start && first.end <= end

const isSentence = (line: string): boolean => /[.!?…]["”’»]?$/.test(line) && line.length > 60

const isHeadline = (line: Line | undefined, utterance: Utterance): boolean =>
  line !== undefined &&
  isIn(line, utterance) &&
  line.text.length <= HEADLINE &&
  utterance.attribution?.how !== 'label' &&
  !/[.!?…:,]["'”’»«]*$/.test(line.text)

/** Nothing else stands in its paragraph, and nobody is said to say it. */
const standsBare = ({ reading, stretches, attribution }: Utterance): boolean =>
  reading.tokens.length === stretches.length && (!attribution || attribution.from !== undefined)

const isDashed = ({ reading: { tokens } }: Utterance): boolean =>
  tokens.length === 3 && tokens[0]?.kind === 'dash' && tokens[1]?.kind === 'quoted' && tokens[2]?.kind === 'dash'

/** Whether the body reports the same words, alone or in a longer quotation. */
const isPrintedLater = (printings: readonly Printing[], displayedOne: Utterance, key: string): boolean =>
  printings.some(
    (other) =>
      other.utterance !== displayedOne &&
      other.utterance.stretches[0].start > displayedOne.stretches[0].start &&
      !standsBare(other.utterance) &&
      other.key.includes(key),
  )
