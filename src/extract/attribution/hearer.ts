import { type Phrase, phraseAt } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading, Token } from '../grammar/reading.ts'
import type { OccasionWords } from '../languages/occasion-words.ts'
import { dateAt } from './date.ts'
import { isGivenName } from '../people/person.ts'

/** Whoever hears words, or the paper or programme that does. */
export interface Hearer {
  /** Token after it. */
  readonly to: number
  readonly addressee?: string
  readonly venue?: string
}

/**
 * Who is told something.
 *
 * > | told reporters   > | told the Harbour Gazette   > | told BBC Radio 4’s Today programme
 *          ^-------^            ^-----------------^           ^---------------------------^
 */
export function hearerAt(reading: Reading, at: number, words: OccasionWords): Hearer | undefined {
  const phrase = namedPhraseAt(reading, at, words)
  if (!phrase || isNobody(reading, phrase, words)) return undefined
  const named = withQuotedName(reading, phrase, words)
  const text = textOf(reading, named)
  const isVenue = isPress(reading, named, words) || words.events.has(headOf(reading, named))
  return { to: named.to + 1, ...(isVenue ? { venue: text } : { addressee: text }) }
}

/**
 * A noun phrase without what follows it in the clause: places, adverbs, participles.
 *
 * > | reporters | at the pier   > | the crowd | afterwards   > | the mayor | seated beside her
 */
export function namedPhraseAt(reading: Reading, at: number, words: OccasionWords): Phrase | undefined {
  const { places, trailing, events } = words
  const { tokens, language } = reading
  const phrase = phraseAt(reading, at)
  if (!phrase) return undefined
  const rest = tokens.slice(at + 1, phrase.to + 1)
  // > | told the crowd last week   but   > | told the Today programme
  const isElsewhere = ({ lower, text }: Token, i: number): boolean =>
    places.has(lower) || lower === 'for' || (text === lower && dateAt(reading, at + 1 + i, words) !== undefined)
  const end = rest.findIndex(isElsewhere)
  let to = end < 0 ? phrase.to : at + end
  const isSpare = ({ lower, text }: Token): boolean =>
    trailing.has(lower) || (language.code === 'en' && text === lower && !events.has(lower) && /[a-z]{3}(?:ed|ly)$/.test(lower))
  while (to > at && isSpare(tokens[to]!)) to -= 1
  return { from: at, to }
}

const headOf = ({ tokens }: Reading, { from, to }: Phrase): string => {
  const of = tokens.slice(from, to + 1).findIndex(({ lower }) => lower === 'of')
  return tokens[of > 0 ? from + of - 1 : to]?.lower ?? ''
}

/** The words of a phrase, without a genitive that leads on. */
export const textOf = ({ text, tokens }: Reading, { from, to }: Phrase): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).replace(/['’]s?$/, '')

/** > | told him   > | told Friday's meeting   > | told the story of the pier   > | told 2,000 people */
function isNobody(reading: Reading, phrase: Phrase, { objects, deaf }: OccasionWords): boolean {
  const { tokens, language } = reading
  const first = tokens[phrase.from]?.lower ?? ''
  if (objects.has(first) && (phrase.from === phrase.to || !language.determiners.has(first))) return true
  if (phrase.from === phrase.to && language.pronouns.has(first)) return true
  if (/^\p{N}+$/u.test(tokens[phrase.to]?.text ?? '') && reading.text[tokens[phrase.to]?.end ?? 0] === ',') return true
  return language.calendar.has(first.replace(/['’]s$/, '')) || deaf.has(headOf(reading, phrase))
}

/** > | der Zeitung „Hafenblatt“: the name belongs to it. */
function withQuotedName(reading: Reading, phrase: Phrase, words: OccasionWords): Phrase {
  const next = reading.tokens[phrase.to + 1]
  const isShort = next?.stretch !== undefined && next.end - next.start < 40
  return isShort && isPressWord(reading, phrase.to, words) ? { from: phrase.from, to: phrase.to + 1 } : phrase
}

/** Whether a phrase names a paper, a station, a programme. */
export function isPress(reading: Reading, { from, to }: Phrase, words: OccasionWords): boolean {
  const { tokens, language } = reading
  if (tokens[to]?.stretch || isPressWord(reading, to, words)) return true
  // > | BBC Radio 4’s Any Answers   but   > | CNN’s Tom Vale   > | Gazette reporter Vale   > | Gazette readers
  const named = tokens.slice(from, to + 1)
  const isThing =
    /^[\p{Lu}\p{N}]/u.test(tokens[to]?.text ?? '') && !named.some(({ lower }) => isOfSomeone(lower, reading) || isGivenName(lower))
  if (isThing && named.some((_, i) => isPressWord(reading, from + i, words))) return true
  // > | the New Yorker: a name of two words or more, and of no body, office or person
  const isTitled = language.code === 'en' && tokens[from]?.lower === 'the' && to - from >= 2
  const isShort = tokens[from + 1]?.text === tokens[from + 1]?.text.toUpperCase()
  return (
    isTitled &&
    !isShort &&
    named.slice(1).every((token) => isName(token) && !isBody(token.lower, reading) && !isOfSomeone(token.lower, reading))
  )
}

const isBody = (word: string, { language: { bodies } }: Reading): boolean => bodies.has(word)

const isOfSomeone = (word: string, { language: { jobs, titles } }: Reading): boolean =>
  jobs.has(word) || titles.has(word) || jobs.has(word.replace(/s$/, ''))

/** > | Gazette   > | Hafenzeitung   > | BBC */
function isPressWord({ tokens }: Reading, at: number, { press, pressEndings = [] }: OccasionWords): boolean {
  const word = (tokens[at]?.lower ?? '').replace(/['’]s$/, '')
  return press.has(word) || pressEndings.some((ending) => word.endsWith(ending))
}
