import type { Language } from '../languages/language.ts'
import { isNationality } from './nationality.ts'
import { read, type Reading } from '../grammar/reading.ts'
import { isName, isPossessive } from '../grammar/proper.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { firstPhrase } from '../grammar/first-phrase.ts'
import type { Phrase } from '../grammar/phrase.ts'

const FARTHEST = 3
/** Articles before someone not named so far. */
export const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'ein', 'eine', 'un', 'une', 'una'])

/**
 * Where a sentence before has someone without a name for its subject.
 *
 * > | A neighbour hurried on. “Ask the board,” she said.
 *     ^                                        ^ nobody the article names
 */
export function strangerBefore(reading: Reading, at: number, gender: 'he' | 'she'): number | undefined {
  const { tokens, language } = reading
  let end = sentenceStart(reading, at)
  if (end === 0) return kinAbove(reading, gender)
  for (let i = 0; i < FARTHEST && end > 0; i += 1) {
    const start = sentenceStart(reading, end - 1)
    const subject = firstPhrase(reading, start, end)
    const first = subject && tokens[subject.from]
    // > | A neighbour, Tom Vale, hurried on: he has a name
    if (subject && !subject.stands && (INDEFINITE.has(first?.lower ?? '') || isNew(reading, subject))) {
      const words = tokens.slice(subject.from, subject.to + 1)
      const sexes = words.flatMap(({ lower }) => language.gendered.get(lower) ?? [])
      if (sexes.some((sex) => sex !== gender)) return undefined
      return words.some(({ lower }) => isPerson(lower, language)) ? first?.start : undefined
    }
    end = start
  }
  return undefined
}

/** > | The woman who ran the stall   > | The Finn who rows: what tells of someone not named so far */
const isNew = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  language.code === 'en' && tokens[from]?.lower === 'the' && tokens[to + 1]?.lower === 'who' && (from + 1 === to || !isName(tokens[to]))

/**
 * Where the paragraph above has someone's kin without a name for its subject.
 *
 * > | The widow’s son, who cannot be named, wept.
 *     ^-------------^
 * > | “She trusted him,” he told the court.
 */
function kinAbove({ text, tokens, language }: Reading, gender: 'he' | 'she'): number | undefined {
  const reached = tokens[0]?.start ?? 0
  const from = Math.max(0, reached - LONGEST)
  const near = text.slice(from, reached).trimEnd()
  const start = from + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1
  const end = from + near.length
  if (language.code !== 'en' || end <= start) return undefined
  const above = read(text, { start, end }, [], language)
  const subject = firstPhrase(above, 0, sentenceEnd(above, 0))
  if (!subject || subject.stands || subject.to === subject.from) return undefined
  const head = above.tokens[subject.to]
  const owner = above.tokens.slice(subject.from, subject.to).some((token) => isPossessive(token) || language.possessives.has(token.lower))
  const isKin = owner && !isName(head) && language.gendered.get(head?.lower ?? '') === gender
  return isKin ? above.tokens[subject.from]?.start : undefined
}

/** No paragraph of a report is longer. */
const LONGEST = 1500

const PEOPLE = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'person',
  'teenager',
  'caller',
  'source',
  'insider',
  'official',
  'relative',
  'friend',
])

const isPerson = (noun: string, { jobs, gendered, titles }: Language): boolean =>
  PEOPLE.has(noun) || isNationality(noun) || jobs.has(noun) || gendered.has(noun) || titles.has(noun)
