import { normalize } from '../text/normalize.ts'
import type { Line } from './lines.ts'
import type { Utterance } from './utterance.ts'

const HEADLINE = 220
const TOP = 6
const LONG = 8

/**
 * Which utterances the page displays rather than reports: those of the headline, of the deck under it, and pull quotes.
 *
 * > | 'We are not leaving': Harbour families defy eviction order   the first line, no sentence
 * > | -- "Nobody leaves until the count is done." --               alone between dashes
 * > | "I paint it every spring."                                   alone, and printed again in the body
 */
export function displayed(text: string, lines: readonly Line[], utterances: readonly Utterance[]): ReadonlySet<Utterance> {
  const [headline] = lines
  const top = lines.slice(0, TOP).filter((_, i, some) => some.slice(0, i).every((line) => !isSentence(line.text)))
  const keys = utterances.map((utterance) => keyOf(text, utterance))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const body = keys.slice(0, 400).join('\n')
  const isIn = (line: Line | undefined, { stretches: [{ start, end }] }: Utterance) =>
    line !== undefined && start >= line.start && end <= line.end
  return new Set(
    utterances.filter((utterance, i) => {
      const key = keys[i] ?? ''
      if (lines.length > 1 && isIn(headline, utterance) && isHeadline(headline, utterance)) return true
      if (isDashed(utterance)) return true
      const isLong = key.split(' ').length >= LONG
      if (isLong && top.some((line) => isIn(line, utterance)) && body.indexOf(key) !== body.lastIndexOf(key)) return true
      return standsAlone(utterance) && !utterance.attribution && (counts.get(key) ?? 0) > 1 && keys.indexOf(key) !== -1 && isLong
    }),
  )
}

const keyOf = (text: string, { stretches }: Utterance): string =>
  normalize(stretches.map(({ start, end }) => text.slice(start, end)).join(' '))
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()

const isSentence = (line: string): boolean => /[.!?…]["”’»]?$/.test(line) && line.length > 60

function isHeadline(line: Line | undefined, { attribution }: Utterance): boolean {
  return line !== undefined && line.text.length <= HEADLINE && attribution?.how !== 'label' && !/[.!?…:,]["'”’»«]*$/.test(line.text)
}

/** Nothing else stands in its paragraph. */
const standsAlone = ({ reading, stretches }: Utterance): boolean => reading.tokens.length === stretches.length

const isDashed = ({ reading: { tokens } }: Utterance): boolean =>
  tokens.length === 3 && tokens[0]?.kind === 'dash' && tokens[1]?.kind === 'quoted' && tokens[2]?.kind === 'dash'
