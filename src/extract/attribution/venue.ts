import type { Phrase } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import type { OccasionWords } from '../languages/occasion-words.ts'
import { isGivenName } from '../people/person.ts'
import { dateAt } from './date.ts'
import { isPress, namedPhraseAt, textOf } from './hearer.ts'

const FEW = 40
const MOST_TAILS = 2
const LONGEST_TAIL = 8

/** Where words were said, as printed; without words where it is no place: "in a statement". */
export interface Venue {
  /** Token after it. */
  readonly to: number
  readonly venue?: string
}

/**
 * An event, a programme or a place, with the preposition before it.
 *
 * > | in an interview with the Gazette   > | at a rally in Varna   > | on “Morning Tide”
 *        ^--------------------------^           ^--------------^          ^----------^
 */
export function venueAt(reading: Reading, at: number, words: OccasionWords): Venue | undefined {
  const { tokens, text, language } = reading
  if (!words.places.has(tokens[at]?.lower ?? '')) return undefined
  const next = tokens[at + 1]
  if (next?.stretch)
    return words.airs.has(tokens[at]?.lower ?? '') && next.end - next.start < FEW
      ? { to: at + 2, venue: text.slice(next.stretch.start, next.stretch.end).replace(/[.,]$/, '') }
      : undefined
  // > | lors d’une conférence
  const from = language.prepositions.has(next?.lower ?? '') ? at + 2 : at + 1
  const phrase = namedPhraseAt(reading, from, words)
  if (!phrase) return undefined
  const medium = mediumIn(reading, phrase)
  if (medium === 'written' && !isNamed(reading, phrase)) return { to: phrase.to + 1 }
  if (medium === 'spoken' || isEvent(reading, phrase, words)) {
    const whole = { from: phrase.from, to: endOfEvent(reading, phrase.to, words) }
    return { to: whole.to + 1, venue: textOf(reading, whole) }
  }
  const isPlace = isPress(reading, phrase, words) || isPlaceName(reading, at, phrase, words)
  return isPlace ? { to: phrase.to + 1, venue: textOf(reading, phrase) } : undefined
}

const mediumIn = ({ tokens, language }: Reading, { from, to }: Phrase): 'written' | 'spoken' | undefined => {
  const medium = tokens
    .slice(from, to + 1)
    .map(({ lower }) => language.vehicles.get(lower))
    .find((each) => each !== undefined)
  return medium === 'unknown' ? undefined : medium
}

const isEvent = ({ tokens }: Reading, { from, to }: Phrase, { events }: OccasionWords): boolean =>
  tokens.slice(from, to + 1).some(({ lower, text }, i) => events.has(lower) && (text === lower || i > 0 || from === to))

const isNamed = ({ tokens }: Reading, { from }: Phrase): boolean => isName(tokens[from])

/** > | an interview | with the Gazette   > | a rally | in Varna   but not   > | a rally | on Friday */
function endOfEvent(reading: Reading, to: number, words: OccasionWords): number {
  let end = to
  for (let tails = 0; tails < MOST_TAILS; tails += 1) {
    const { tokens } = reading
    if (!words.within.has(tokens[end + 1]?.lower ?? '') || dateAt(reading, end + 1, words)) return end
    const quoted = tokens[end + 2]
    if (quoted?.stretch && quoted.end - quoted.start < FEW && tails === 0 && isTitleLike(quoted.stretch.start, reading)) {
      end += 2
      continue
    }
    const tail = namedPhraseAt(reading, end + 2, words)
    if (!tail || !isTail(reading, tail, words)) return end
    end = tail.to
  }
  return end
}

/** > | to the board   > | with reporters   but not   > | to end the strike */
function isTail({ tokens, language }: Reading, { from, to }: Phrase, { objects }: OccasionWords): boolean {
  const first = tokens[from]
  if (!first || objects.has(first.lower) || to - from >= LONGEST_TAIL) return false
  return isName(first) || language.determiners.has(first.lower) || to > from || first.lower.endsWith('s')
}

const isTitleLike = (start: number, { text }: Reading): boolean => /\p{Lu}/u.test(text[start] ?? '')

/** > | in Varna   > | at the Town Hall   but not   > | in Polish   > | on Vale */
function isPlaceName({ tokens, language, text }: Reading, at: number, { from, to }: Phrase, words: OccasionWords): boolean {
  const first = words.definite.has(tokens[from]?.lower ?? '') && !isName(tokens[from]) ? from + 1 : from
  const names = tokens.slice(first, to + 1)
  if (language.code === 'de' || names.length === 0 || !names.every((token) => isName(token))) return false
  const isOther = (word: string): boolean =>
    [words.tongues, language.calendar, language.pronouns, language.titles].some((list) => list.has(word))
  if (names.some(({ lower }) => isOther(lower.replace(/['’]s$|\.$/, '')))) return false
  const name = text.slice(tokens[first]?.start ?? 0, tokens[to]?.end ?? 0)
  if (isGivenName(name) && names.length > 1) return false
  return !words.airs.has(tokens[at]?.lower ?? '') || names.length > 1 || language.vehicles.has(tokens[first]?.lower ?? '')
}
