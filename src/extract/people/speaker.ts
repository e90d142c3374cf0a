import type { Speaker } from '../../model.ts'
import type { Names } from './names.ts'
import { isNationality } from './nationality.ts'
import { isOffice } from './person.ts'
import { describedBefore, whoIsDescribed } from './described.ts'
import { fullName, pronounAfter } from './full-name.ts'
import { cueAt } from '../grammar/cue.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { isName, isPossessive } from '../grammar/proper.ts'
import { isDoer, isSomeones } from './introduced.ts'
import { type Before, personBefore } from './pronoun.ts'
import type { Reading, Token } from '../grammar/reading.ts'
import { hearerOf, isAnswer } from './hearer.ts'
import { antecedentOfIt } from './it.ts'
import { strangerBefore } from './stranger.ts'

/** The speaker as printed and, where the article tells it, by full name; the words said tell whom a pronoun does not mean. */
export function speakerOf(reading: Reading, phrase: Phrase, names: Names, before: Before | undefined, said = ''): Speaker {
  const first = reading.tokens[phrase.from]
  const last = reading.tokens[phrase.to]
  const span = { start: (first?.start ?? 0) + hyphenOf(first), end: withoutPossessive(last) }
  const name = nameOf(reading, phrase.stands ?? phrase, names, before, said)
  return { text: reading.text.slice(span.start, span.end), ...(name && { name }), span }
}

/** > | dit-elle   > | a-t-elle ajouté: the speaker is elle */
const hyphenOf = (token: Token | undefined): number => /^(?:-t)?-(?=\p{L})/u.exec(token?.lower ?? '')?.[0].length ?? 0

const withoutPossessive = (token: Token | undefined): number => (token ? token.end - (/['’]s$/.exec(token.text)?.[0].length ?? 0) : 0)

/** Where the line of a token begins, as the lines of names do. */
const paragraphAt = ({ tokens }: Reading, at: number): number => tokens[0]?.start ?? tokens[at]?.start ?? 0

function nameOf(reading: Reading, { from, to }: Phrase, names: Names, before: Before | undefined, said: string): string | undefined {
  const { tokens, language, text } = reading
  const start = tokens[from]?.start ?? 0
  const pronoun = from === to ? tokens[from]?.lower : undefined
  const gender = pronoun && (language.pronouns.get(pronoun) ?? language.possessives.get(pronoun))
  if (gender === 'it') return bodyOf(reading, from, names, before)
  if (gender) {
    if ((gender !== 'he' && gender !== 'she') || (gender === 'she' && isPlural(reading, from))) return undefined
    const place = {
      at: start,
      paragraph: paragraphAt(reading, from),
      sentence: tokens[sentenceStart(reading, from)]?.start ?? start,
      first: firstSaying(reading, gender),
      stranger: strangerBefore(reading, from, gender),
      described: describedBefore(reading, from, names),
      hearer: hearerOf(reading, to),
      said,
      isAtWork: (noun: string) => isSomeones(noun, language) || isDoer(noun),
      isAnswer: before !== undefined && isAnswer(reading, { from, to }, before.at),
    }
    return personBefore(place, gender, names, before)
  }
  // > | Bray and Vale: two people, no one's full name
  if (joinsPeople(reading, from, to)) return text.slice(start, withoutPossessive(tokens[to]))
  const bearer = bearerOf(reading, from, to)
  if (bearer) return nameOf(reading, bearer, names, before, said)
  return (
    nameIn(reading, { from, to }, names) ??
    whoIsDescribed({ tokens: tokens.slice(from, to + 1), at: start, paragraph: paragraphAt(reading, from) }, names, before, language)
  )
}

/** > | Carrow Water sent nobody. It said: no person is it */
function bodyOf(reading: Reading, at: number, names: Names, before: Before | undefined): string | undefined {
  const meant = antecedentOfIt(reading, at)
  const name = meant && nameOf(meant.reading, meant.phrase, names, before, '')
  const person = name === undefined ? undefined : names.byName.get(name)
  return person && (person.isSure || person.gender !== undefined) ? undefined : name
}

/** > | Bray and Vale   > | Ona Bray of the Gazette and Tom Vale   but not > | the member for Norwick and Stell */
function joinsPeople({ tokens, language }: Reading, from: number, to: number): boolean {
  const and = tokens.slice(from, to).findIndex(({ lower }, i) => lower === language.and && isName(tokens[from + i + 1]))
  if (and < 0) return false
  const of = tokens.slice(from, from + and).findIndex(({ lower }) => language.prepositions.has(lower))
  const head = tokens[from + of - 1]
  return of < 1 || (isName(head) && !isOffice(head?.lower ?? '', language))
}

/** Where a paragraph first says he, or she. */
const firstSaying = ({ tokens, language }: Reading, gender: 'he' | 'she'): number =>
  tokens.find(({ lower }) => language.pronouns.get(lower) === gender)?.start ?? Infinity

/** > | schreiben sie: German has one word for her and for them, and the verb tells */
const isPlural = (reading: Reading, at: number): boolean =>
  reading.language.verbSecond !== undefined &&
  [at - 1, at + 1].some((i) => cueAt(reading, i) !== undefined && reading.tokens[i]?.lower.endsWith('en') === true)

/**
 * Whose a statement or the like is, if its possessor begins the phrase.
 *
 * > | his tweet   > | Mayor Bray's letter
 *     ^-^           ^----------^
 */
function bearerOf({ tokens, language }: Reading, from: number, to: number): Phrase | undefined {
  if (from === to || language.code !== 'en' || language.vehicles.get(tokens[to]?.text ?? '') !== 'written') return undefined
  if (language.possessives.has(tokens[from]?.lower ?? '')) return { from, to: from }
  for (let i = from; i < to; i += 1) if (isPossessive(tokens[i])) return { from, to: i }
  return undefined
}

/** Who a phrase names, in full; nobody if it only describes. */
function nameIn(reading: Reading, { from, to }: Phrase, names: Names): string | undefined {
  const run = properRun(reading, from, to) ?? apposedRun(reading, from, to)
  if (!run) return undefined
  const start = reading.tokens[run.from]?.start ?? 0
  const printed = reading.text.slice(start, withoutPossessive(reading.tokens[run.to]))
  const name = fullName({ printed, at: start, pronoun: pronounAfter(reading, to) }, names, reading.language)
  return name === printed && (isCommon(reading, run, to) || isKind(reading, run)) ? undefined : name
}

/**
 * A full name at the end of a description that holds a preposition.
 *
 * > | la députée d'opposition Ona Bray   but not > | the mayor of New Varna
 *                             ^------^
 */
function apposedRun({ tokens, language }: Reading, from: number, to: number): Phrase | undefined {
  let start = to + 1
  while (start > from && isName(tokens[start - 1])) start -= 1
  const before = tokens[start - 1]
  const isPlaced = [language.prepositions, language.determiners].some((list) => list.has(before?.lower ?? ''))
  return start < to && start > from && before?.kind === 'word' && !isPlaced && !isPossessive(tokens[to]) ? { from: start, to } : undefined
}

/** > | the tall Swede: a word for many that nothing in the article shows to be a name */
const isKind = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  language.code === 'en' && from === to && isNationality(tokens[from]?.lower ?? '')

/** > | Critics said   > | Leaders of the crews said: nouns that begin a sentence, and no names. */
function isCommon({ tokens, language, text }: Reading, { from, to }: Phrase, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, (tokens[from]?.start ?? 0) - 3), tokens[from]?.start)
      .trimEnd()
      .at(-1) ?? '.'
  const opens = tokens[from - 1] === undefined || '.!?”"’'.includes(before)
  return language.code === 'en' && from === to && opens && (end > to || /[^su]s$/.test(tokens[from]?.text ?? ''))
}

/** The capitalised words that name someone: the last run before a preposition. */
function properRun({ tokens, language }: Reading, from: number, to: number): Phrase | undefined {
  const isDescribing = (token: Token | undefined) => language.determiners.has(token?.lower ?? '') || isPossessive(token)
  let end = from
  // > | Ona d'Orlan: the particle is the name's own
  while (end + 1 < to && isName(tokens[end]) && tokens[end + 1]?.lower === "d'" && isName(tokens[end + 2])) end += 2
  while (end < to && !(language.prepositions.has(tokens[end + 1]?.lower ?? '') && !isName(tokens[end + 1]))) end += 1
  // > | Health officer, Bray's cousin: descriptions
  if (!isName(tokens[end]) || (isPossessive(tokens[end]) && end < to)) return undefined
  let start = end
  while (start > from + 1 && tokens[start - 1]?.lower === "d'" && isName(tokens[start - 2])) start -= 2
  while (start > from && isName(tokens[start - 1]) && !isDescribing(tokens[start - 1])) start -= 1
  const { lower } = tokens[end]!
  const isUntitled = tokens.slice(start, end + 1).every((token) => isOffice(token.lower, language))
  // > | the Labour MP: an office after the name of a party
  const isTitle =
    start > from && tokens[start - 1]?.lower === 'the' && /^\p{Lu}{2,3}$/u.test(tokens[end]!.text) && isOffice(lower, language)
  // > | the Spaniard, the Republican: descriptions; > | the Guardian: no person's name, but a name
  const isEpithet = start === end && language.determiners.has(tokens[start - 1]?.lower ?? '') && start > from && !language.bodies.has(lower)
  return isUntitled || isTitle || isEpithet || language.determiners.has(lower) ? undefined : { from: start, to: end }
}
