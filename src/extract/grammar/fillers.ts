import { isAdverb } from './adverb.ts'
import type { Reading } from './reading.ts'

/** Over auxiliaries, adverbs and brackets, to the left. */
export function skipFillers({ tokens, language }: Reading, from: number, start: number): number {
  let i = from
  for (; i >= start; i -= 1) {
    const token = tokens[i]
    if (token?.kind === 'close') {
      while (i > start && tokens[i]?.kind !== 'open') i -= 1
      continue
    }
    const tellsTime = language.times.has(token?.lower ?? '') || language.calendar.has(token?.lower ?? '')
    // > | on Tuesday told
    const leadsToTime = i < from && language.prepositions.has(token?.lower ?? '') && language.calendar.has(tokens[i + 1]?.lower ?? '')
    // > | who had in the past called
    if (isAside({ tokens, language }, i)) {
      i -= 2
      continue
    }
    if (!(token?.kind === 'word' && (language.fillers.has(token.lower) || tellsTime || leadsToTime)) && !isAdverb(token, language)) break
  }
  return i
}

/** Over auxiliaries, adverbs and, where the subject may follow its verb, words of time, to the right. */
export function skipAhead({ tokens, language }: Reading, from: number): number {
  let i = from
  for (; tokens[i]?.kind === 'word'; i += 1) {
    const { lower } = tokens[i]!
    const time = language.code === 'en' ? i : (pastAside({ tokens, language }, i) ?? pastTime({ tokens, language }, i))
    if (time > i) {
      i = time - 1
      continue
    }
    if (!(language.fillers.has(lower) || isAdverb(tokens[i], language)) || language.pronouns.has(lower)) break
  }
  return i
}

/** > | dijo este martes la alcaldesa   > | a déclaré mardi la maire */
function pastTime({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, at: number): number {
  const tellsTime = (i: number) => language.calendar.has(tokens[i]?.lower ?? '') || language.times.has(tokens[i]?.lower ?? '')
  const leads = language.determiners.has(tokens[at]?.lower ?? '') || language.prepositions.has(tokens[at]?.lower ?? '')
  let i = leads ? at + 1 : at
  while (tellsTime(i)) i += 1
  return leads && i === at + 1 ? at : i
}

/** > | s’interroge de son côté le sénateur */
function pastAside({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, at: number): number | undefined {
  const words = language.asides?.map((aside) => aside.split(' ')).find((aside) => aside.every((word, i) => tokens[at + i]?.lower === word))
  return words && at + words.length
}

const ASIDES = new Set(['past', 'time', 'end', 'meantime', 'interim', 'process', 'moment'])

/** > | in the past   > | at the time: it stands between a subject and its verb, and is none */
const isAside = ({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, at: number): boolean =>
  language.code === 'en' &&
  ASIDES.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'the' &&
  ['in', 'at'].includes(tokens[at - 2]?.lower ?? '')
