import type { Language } from '../languages/language.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { firstPhrase } from '../grammar/first-phrase.ts'

const FARTHEST = 3
/** Articles before someone not named so far. */
export const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'ein', 'eine', 'un', 'une', 'una'])

/**
 * Where a sentence before has someone without a name for its subject.
 *
 * > | A neighbour hurried on. “Ask the board,” she said.
 *     ^                                        ^ nobody the article names
 */
export function strangerBefore(reading: Reading, at: number): number | undefined {
  const { tokens, language } = reading
  let end = sentenceStart(reading, at)
  for (let i = 0; i < FARTHEST && end > 0; i += 1) {
    const start = sentenceStart(reading, end - 1)
    const subject = firstPhrase(reading, start, end)
    const first = subject && tokens[subject.from]
    if (subject && INDEFINITE.has(first?.lower ?? ''))
      return tokens.slice(subject.from, subject.to + 1).some(({ lower }) => isPerson(lower, language)) ? first?.start : undefined
    end = start
  }
  return undefined
}

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
  PEOPLE.has(noun) || jobs.has(noun) || gendered.has(noun) || titles.has(noun)
