import { isNationality } from './nationality.ts'
import { firstPhrase } from '../grammar/first-phrase.ts'
import { isName, isPossessive } from '../grammar/proper.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { read, type Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'

/** So many sentences before the pronoun are looked at, of its paragraph and of the one above. */
const FARTHEST = 3
/** No paragraph of a report is longer. */
const LONGEST = 1500

/** A phrase, and the paragraph it stands in. */
export interface Antecedent {
  readonly reading: Reading
  readonly phrase: Phrase
}

/**
 * What “it” means that says something: the subject of the sentence before, if that is a body and no person.
 *
 * > | Carrow Water, which sent nobody, issued a statement. It read: “…”
 *     ^----------^
 */
export function antecedentOfIt(reading: Reading, at: number): Antecedent | undefined {
  if (reading.language.code !== 'en') return undefined
  const start = sentenceStart(reading, at)
  return bodyBefore(reading, start) ?? (start === 0 ? aboveOf(reading) : undefined)
}

function aboveOf({ text, tokens, language }: Reading): Antecedent | undefined {
  const reached = tokens[0]?.start ?? 0
  const from = Math.max(0, reached - LONGEST)
  const near = text.slice(from, reached).trimEnd()
  const start = from + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1
  const end = from + near.length
  if (end <= start) return undefined
  const above = read(text, { start, end }, [], language)
  return bodyBefore(above, above.tokens.length)
}

function bodyBefore(reading: Reading, from: number): Antecedent | undefined {
  const { tokens, language } = reading
  for (let end = from, i = 0; end > 0 && i < FARTHEST; i += 1) {
    const start = sentenceStart(reading, end - 1)
    const phrase = firstPhrase(reading, start, end)
    const pronoun = phrase && language.pronouns.get(tokens[phrase.from]?.lower ?? '')
    // > | It sent nobody. It read: one more sentence back
    if (phrase && pronoun === undefined) return isBody(reading, phrase) ? { reading, phrase } : undefined
    if (phrase && pronoun !== 'it') return undefined
    end = start
  }
  return undefined
}

/** > | Carrow Water   > | the board of Carrow Water   but not > | the mayor   > | Ona Bray’s letter */
function isBody({ tokens, language }: Reading, { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to + 1)
  const of = words.findIndex(({ lower }) => language.prepositions.has(lower))
  const head = words[(of > 0 ? of : words.length) - 1]
  if (words.some(isPossessive) || !head) return false
  return (isName(head) && from < to && !isNationality(head.lower)) || language.bodies.has(head.lower)
}
